package org.exclave.exchange.table;

/** Which comes first in a date such as 03/04/2022. */
public enum DateOrder {

    /** 03/04/2022 is the third of April. */
    DMY,

    /** 03/04/2022 is the fourth of March. */
    MDY
}
