package org.exclave.command;

import org.exclave.brief.Brief;
import org.exclave.briefing.imprint.Request;
import org.jspecify.annotations.Nullable;

/**
 * A file that is made again.
 *
 * @param name of the file
 * @param request what it said of its making
 * @param brief the one that it carried, if that is to be told; or null
 */
record EarlierFile(String name, Request request, @Nullable Brief brief) {}
