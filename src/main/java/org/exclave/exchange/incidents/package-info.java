/**
 * Incidents and scenes as files for other programs. Claims stay apart by claimant, each with its citation; what is known by its
 * area only never becomes a point. Words are those of the catalogue's files, the same in every
 * language; of scenes, those of the brief that is told.
 */
@NullMarked
package org.exclave.exchange.incidents;

import org.jspecify.annotations.NullMarked;
