package org.exclave.exchange.table;

/**
 * How a table is written down as text.
 *
 * @param coding its encoding
 * @param separator what stands between fields
 * @param named whether the first line only names the separator, as some spreadsheets write it
 * @param header whether the first row holds the names of the columns
 */
public record TableForm(TextCoding coding, Separator separator, boolean named, boolean header) {}
