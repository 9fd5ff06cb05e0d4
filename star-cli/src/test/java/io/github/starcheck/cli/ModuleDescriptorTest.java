package io.github.starcheck.cli;

import static java.lang.module.ModuleDescriptor.Requires.Modifier.MANDATED;
import static java.lang.module.ModuleDescriptor.Requires.Modifier.STATIC;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Opens;
import java.lang.module.ModuleDescriptor.Requires;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the module shows and what it needs: a change here is a decision, not a slip. */
class ModuleDescriptorTest {
    private final ModuleDescriptor module = Main.class.getModule().getDescriptor();

    @Test
    void exports_module_nothing() {
        assertEquals(Set.of(), module.exports());
    }

    @Test
    void opens_module_itsCommandsToPicocli() {
        assertEquals(
                Map.of("io.github.starcheck.cli", Set.of("info.picocli")),
                module.opens().stream().collect(toMap(Opens::source, Opens::targets)));
    }

    @Test
    void requires_module_theLibraryPicocliAndStreamingJackson() {
        assertEquals(
                Map.of(
                        "java.base", Set.of(MANDATED),
                        "org.jspecify", Set.of(STATIC),
                        "io.github.starcheck.analyzer", Set.of(),
                        "io.github.starcheck.content", Set.of(),
                        "info.picocli", Set.of(),
                        "tools.jackson.core", Set.of()),
                module.requires().stream().collect(toMap(Requires::name, Requires::modifiers)));
    }
}
