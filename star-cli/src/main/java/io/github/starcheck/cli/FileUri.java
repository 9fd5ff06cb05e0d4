package io.github.starcheck.cli;

import java.io.File;
import java.nio.charset.StandardCharsets;

/** Turns a file name as the user gave it into a URI reference. */
final class FileUri {
    private static final String UNRESERVED = "-._~/";

    private FileUri() {}

    /** Returns a relative reference for a relative name, and a {@code file:} URI for an absolute one. */
    static String of(String name) {
        return of(name, File.separatorChar);
    }

    /** Returns the same for a platform that separates directories by this character. */
    static String of(String name, char separator) {
        if (separator == '/') {
            return (name.startsWith("/") ? "file://" : "") + encode(name);
        }
        String path = name.replace(separator, '/');
        boolean drive = path.length() > 1 && path.charAt(1) == ':' && isAsciiLetter(path.charAt(0));
        return drive ? "file:///" + path.substring(0, 2) + encode(path.substring(2)) : encode(path);
    }

    private static String encode(String path) {
        StringBuilder uri = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isAsciiLetter(c) || (c >= '0' && c <= '9') || UNRESERVED.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%').append(hex(c >> 4)).append(hex(c & 0xF));
            }
        }
        return uri.toString();
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }
}
