package io.github.starcheck.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads an answer from a file or from standard input. It reads no more than an answer may have, however large the file. */
final class AnswerReader {
    /** The name that stands for standard input. */
    static final String STDIN = "-";
    /** The path that stands for standard input in formats where each finding needs one. */
    static final String STDIN_PATH = "stdin";
    /** The longest answer, in UTF-16 code units. */
    static final int MAX_CHARS = 100_000;

    private static final int MAX_BYTES_PER_CHAR = 3;
    private static final int MAX_BYTES = MAX_BYTES_PER_CHAR * (MAX_CHARS + 1); // one more for the byte order mark

    private final Console console;

    AnswerReader(Console console) {
        this.console = console;
    }

    /**
     * Returns the text of a file, which has at least one character that is not white space.
     *
     * @param file its name as the user gave it, or {@link #STDIN}
     * @throws UserError if it cannot be read whole, is empty, too long or not UTF-8
     */
    String read(String file) {
        String text;
        try (InputStream in = open(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            text = bytes.length > MAX_BYTES ? tooLong(file) : Utf8.decode(bytes);
        } catch (Utf8.MalformedException e) {
            throw error(file, "is not UTF-8 at byte " + e.offset() + " (line " + e.line() + "); save it as UTF-8");
        } catch (IOException e) {
            throw error(file, "cannot be read: " + e.getMessage());
        }
        if (text.isBlank()) {
            throw error(file, "is empty; write the answer into it");
        }
        return text.length() > MAX_CHARS ? tooLong(file) : text;
    }

    private InputStream open(String file) throws IOException {
        return file.equals(STDIN) ? stdin() : openFile(file);
    }

    private InputStream stdin() {
        if (console.terminals().in()) {
            console.complain("type the answer, then press Ctrl-D on a line of its own");
        }
        return console.in();
    }

    /**
     * Opens a file for reading.
     *
     * @throws UserError if there is no such file, or it is one that cannot be read
     */
    static InputStream openFile(String file) {
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw error(file, "is a directory; name the files in it");
            }
            return Files.newInputStream(path);
        } catch (NoSuchFileException | FileNotFoundException e) {
            throw error(file, "no such file");
        } catch (AccessDeniedException e) {
            throw error(file, "may not be read; change its permissions");
        } catch (InvalidPathException e) {
            throw error(file, "is no file name: " + e.getReason());
        } catch (IOException e) {
            throw error(file, "cannot be opened: " + e.getMessage());
        }
    }

    private static String tooLong(String file) {
        throw error(file, "is longer than " + MAX_CHARS + " characters; shorten it, or split it into several answers");
    }

    private static UserError error(String file, String problem) {
        return new UserError(display(file) + ": " + problem);
    }

    /** Returns what messages call a file. */
    static String display(String file) {
        return file.equals(STDIN) ? "standard input" : file;
    }
}
