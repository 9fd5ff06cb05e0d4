package io.github.starcheck.analyzer.label;

/**
 * How much of an answer, and of each of its sentences, is about something. Of the answer: the share of its open words (all
 * but pronouns, auxiliaries, prepositions and the like) that say something new and are not the words with which any story is
 * told, such as "challenge" or "result". "My task was to do my task" has next to none; true stories have two thirds, also in
 * plain words. Words with the same first five letters count as one. Immutable.
 */
final class Substance {
    /** So many open words are looked at: in a longer text words come again by themselves. */
    private static final int WINDOW = 40;
    /** All answers that tell a story have this share, nearly all have more. */
    private static final double ENOUGH = 0.6;

    private static final WordSet CLOSED =
            WordSet.of("a an the and of to in on at for with as or but if so than too very"
                    + " about into onto over after before out off by from through between against i we they you he it she this"
                    + " that these those my our their his her its your me us them him who where when which what how there be is"
                    + " are am was were been being had have has do does did would could can will should may might must not no"
                    + " up down then also just all both each some any more most other another own again because while during"
                    + " once here well only even still already never ever one two i'd i'm i've i'll we'd we're we've they're"
                    + " didn't don't wasn't weren't couldn't it's that's");

    /** Stems of the words that talk about stories. */
    private static final WordSet TALK = stems("situation task action result challenge challenging goal objective"
            + " problem issue issues solution solutions role roles responsibility outcome impact success achieve improve"
            + " increase deliver implement solve solved solving handle handling resolve deal dealt process project"
            + " approach position job team way ways step steps measure several various necessary needed appropriate"
            + " positive excellent good great overcome overcame take took taken taking lead led leader plan planned"
            + " execute manage complete reach reached meet met exceed expectation feedback lesson learn learned decision"
            + " previous former need everything something thing things performance initiative ownership drive drove"
            + " priority person identify root cause corrective organise motivate delegate support coordinate deadline"
            + " stakeholder requirement experience system");

    /** Words that only judge, or stand for whatever happened: "In the end everything went really well" tells nothing. */
    private static final WordSet JUDGEMENT =
            WordSet.of("well fine okay ok good great nice nicely happy pleased satisfied"
                    + " glad smooth smoothly perfect perfectly wonderful amazing fantastic alright right properly successful"
                    + " successfully went worked turned ended end finally overall everything everyone everybody things thing lot bit"
                    + " really quite pretty much");

    private final int[] words;
    private final double lacking;

    /** Reads an answer once. */
    Substance(Tokens tokens) {
        words = new int[tokens.sentences()];
        int[] fresh = new int[WINDOW];
        int freshSize = 0;
        int open = 0;
        for (int s = 0; s < words.length; s++) {
            for (int t = tokens.first(s); t < tokens.first(s + 1); t++) {
                int kind = tokens.kind(t);
                if (kind == Tokens.NUMBER) {
                    words[s]++;
                } else if (kind == Tokens.WORD && !CLOSED.contains(tokens.hash(t))) {
                    int stem = tokens.stemHash(t);
                    boolean talk = TALK.contains(stem);
                    words[s] += talk || JUDGEMENT.contains(tokens.hash(t)) ? 0 : 1;
                    if (open < WINDOW && !talk && !isAmong(fresh, freshSize, stem)) {
                        fresh[freshSize++] = stem;
                    }
                    open++;
                }
            }
        }
        lacking = open == 0 ? 0 : Math.max(0, 1 - freshSize / (ENOUGH * Math.min(open, WINDOW)));
    }

    private static boolean isAmong(int[] stems, int size, int stem) {
        for (int i = 0; i < size; i++) {
            if (stems[i] == stem) {
                return true;
            }
        }
        return false;
    }

    private static WordSet stems(String words) {
        WordSet hashes = new WordSet();
        for (String word : words.split(" ", -1)) {
            hashes.add(Tokens.stemHash(word));
        }
        return hashes;
    }

    /**
     * Returns how many words and numbers of a sentence are about something: open words that neither talk about stories nor
     * only judge.
     */
    int words(int sentence) {
        return words[sentence];
    }

    /** Returns what the answer lacks of the share that stories have: 0 for none, 1 for all of it. */
    double lacking() {
        return lacking;
    }
}
