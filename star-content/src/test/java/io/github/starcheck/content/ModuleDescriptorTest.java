package io.github.starcheck.content;

import static java.lang.module.ModuleDescriptor.Requires.Modifier.MANDATED;
import static java.lang.module.ModuleDescriptor.Requires.Modifier.STATIC;
import static java.lang.module.ModuleDescriptor.Requires.Modifier.TRANSITIVE;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the module shows and what it needs: a change here is a decision, not a slip. */
class ModuleDescriptorTest {
    private final ModuleDescriptor module = QuestionBank.class.getModule().getDescriptor();

    @Test
    void exports_module_thePublicPackageToEverybody() {
        assertEquals(
                Set.of("io.github.starcheck.content"),
                module.exports().stream().map(Exports::toString).collect(toSet()));
    }

    @Test
    void opens_module_nothing() {
        assertEquals(Set.of(), module.opens());
    }

    @Test
    void uses_module_packsOfOtherJars() {
        assertEquals(Set.of("io.github.starcheck.content.QuestionPack"), module.uses());
    }

    @Test
    void requires_module_jacksonsStreamingCoreButNotForCallers() {
        assertEquals(
                Map.of(
                        "java.base",
                        Set.of(MANDATED),
                        "io.github.starcheck.model",
                        Set.of(TRANSITIVE),
                        "org.jspecify",
                        Set.of(STATIC),
                        "tools.jackson.core",
                        Set.of()),
                module.requires().stream().collect(toMap(Requires::name, Requires::modifiers)));
    }
}
