package org.exclave.exchange.table;

/** How dates are written that do not say it themselves, such as 03/04/2022 or 44820. */
public enum DateOrder {

    /** 03/04/2022 is the third of April. */
    DMY,

    /** 03/04/2022 is the fourth of March. */
    MDY,

    /** 44820 is a day as spreadsheets count them, from 30 December 1899; dates with slashes are not read. */
    EXCEL
}
