/**
 * Reads tables of events that other people made, as text: what a file is ({@link org.exclave.exchange.table.TablePreview}),
 * and then its events ({@link org.exclave.exchange.table.TableReading}). Takes every file for a stranger's: nothing in it is
 * run or followed, all sizes have limits, and what is not understood is refused with its place and never guessed. Knows
 * neither store nor window.
 */
@NullMarked
package org.exclave.exchange.table;

import org.jspecify.annotations.NullMarked;
