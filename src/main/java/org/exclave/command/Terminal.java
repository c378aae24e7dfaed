package org.exclave.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.exclave.language.Messages;
import org.jspecify.annotations.Nullable;

/** Where a command prints: its result to standard output, one line to standard error; both in UTF-8 in any locale. */
public final class Terminal {

    /** What the system calls writing to a program that has stopped reading, such as {@code head}. */
    private static final String READER_IS_GONE = "Broken pipe";

    private static final int BUFFER = 1 << 16;
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\u2028\u2029]+");

    private Messages messages;
    private final RememberingStream result;
    private final PrintWriter out;
    private final PrintWriter err;

    /**
     * A terminal over two streams.
     *
     * @param out takes results
     * @param err takes complaints
     */
    public Terminal(OutputStream out, OutputStream err, Messages messages) {
        this.messages = messages;
        this.result = new RememberingStream(out);
        this.out = new PrintWriter(new java.io.BufferedWriter(new OutputStreamWriter(result, StandardCharsets.UTF_8), BUFFER));
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
    }

    /** The standard streams of this process, past {@link System#out}, which hides that it could not write. */
    public static Terminal standard(Messages messages) {
        return new Terminal(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), messages);
    }

    /** From now on complains in this language. */
    void speak(Messages wished) {
        messages = wished;
    }

    /** Takes the result. */
    public PrintWriter out() {
        return out;
    }

    /** Prints one line to standard error, whatever the sentence holds: a file's name may hold line breaks. */
    public void complain(String sentence) {
        String line = CONTROLS.matcher(sentence).replaceAll(" ").strip();
        err.println(messages.text("command.failed", line));
        err.flush();
    }

    /**
     * Sees to it that the result has arrived.
     *
     * @return the exit code: the given one, or {@link ExitCode#FAILED} when the result was cut off
     */
    int finish(int code) {
        out.flush();
        IOException failure = result.failure;
        if (failure == null) {
            return code;
        }
        String reason = String.valueOf(failure.getMessage());
        if (!reason.equals(READER_IS_GONE)) {
            complain(messages.text("command.cutoff", reason));
        }
        return code == ExitCode.DONE ? ExitCode.FAILED : code;
    }

    /** Remembers the first failure, which a {@link PrintWriter} would only count. */
    private static final class RememberingStream extends OutputStream {

        private final OutputStream sink;
        private @Nullable IOException failure;

        RememberingStream(OutputStream sink) {
            this.sink = sink;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] octets, int offset, int length) throws IOException {
            try {
                sink.write(octets, offset, length);
            } catch (IOException cut) {
                failure = failure == null ? cut : failure;
                throw cut;
            }
        }
    }
}
