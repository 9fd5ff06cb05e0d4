package io.github.starcheck.cli;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * A line of {@code batch} input.
 *
 * @param id names the answer, or null
 * @param answer the text to analyse
 * @param question a question's id or its text, or null
 */
record BatchEntry(
        @Nullable String id, String answer, @Nullable String question) {
    /**
     * Reads a line: one JSON object. Keys that it does not know are ignored.
     *
     * @throws BadLineException if it is no JSON object, has no {@code answer}, or a value is of the wrong type
     */
    static BatchEntry parse(String line) throws BadLineException {
        return new Reader().read(line);
    }

    /** Holds what has been read so far, so that an error can name the answer. */
    private static final class Reader {
        private @Nullable String id;
        private @Nullable String answer;
        private @Nullable String question;

        BatchEntry read(String line) throws BadLineException {
            try (JsonParser json = Json.parser(line)) {
                readObject(json);
            } catch (JacksonException e) {
                throw error("broken JSON" + place(e.getLocation()) + ": " + e.getOriginalMessage());
            }
            if (answer == null) {
                throw error("no \"answer\"; every line needs one");
            }
            return new BatchEntry(id, answer, question);
        }

        private static String place(@Nullable TokenStreamLocation location) {
            return location == null ? "" : " at column " + location.getColumnNr(); // a broken limit has no place
        }

        private void readObject(JsonParser json) throws BadLineException {
            JsonToken first = json.nextToken();
            if (first == null) {
                throw error("the line is empty; write a JSON object, or remove the line");
            }
            if (first != JsonToken.START_OBJECT) {
                throw error("the line is no JSON object; write {\"answer\": \"…\"}");
            }
            for (String key = json.nextName(); key != null; key = json.nextName()) {
                json.nextToken();
                switch (key) {
                    case "id" -> id = optionalString(json, key);
                    case "answer" -> answer = string(json, key);
                    case "question" -> question = optionalString(json, key);
                    default -> json.skipChildren();
                }
            }
            if (json.nextToken() != null) {
                throw error("there is more after the JSON object; write one object a line");
            }
        }

        private @Nullable String optionalString(JsonParser json, String key) throws BadLineException {
            return json.currentToken() == JsonToken.VALUE_NULL ? null : string(json, key);
        }

        private String string(JsonParser json, String key) throws BadLineException {
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                throw error("\"" + key + "\" is not a string; put it in double quotes");
            }
            return json.getString();
        }

        private BadLineException error(String problem) {
            return new BadLineException(id, problem);
        }
    }
}
