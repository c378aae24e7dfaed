package org.exclave.exchange.table;

/** Is told how far the reading of a table is, and may end it. Called on the thread that reads, some times a megabyte. */
public interface ReadingProgress {

    /** Nobody looks, nobody cancels. */
    ReadingProgress NONE = (_, _) -> true;

    /**
     * So much has been read.
     *
     * @param bytes of the file
     * @param all how many the file has
     * @return whether to go on
     */
    boolean goesOn(long bytes, long all);
}
