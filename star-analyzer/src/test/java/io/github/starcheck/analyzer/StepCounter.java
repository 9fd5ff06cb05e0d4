package io.github.starcheck.analyzer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Counts the steps that the library and OpenNLP take: each call of one of their methods and each jump, so each turn of each
 * loop. What the JDK does within one call is not counted.
 */
final class StepCounter extends IsolatedAnalyzer {
    private static final String STEPS = Steps.class.getName();

    StepCounter() throws IOException {}

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return name.equals(STEPS) ? Steps.class : super.loadClass(name, resolve);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (!name.startsWith("io.github.starcheck.") && !name.startsWith("opennlp.")) {
            return super.findClass(name);
        }
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            byte[] counted = counted(Objects.requireNonNull(in, name).readAllBytes());
            return defineClass(name, counted, 0, counted.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] counted(byte[] original) {
        ClassWriter counted = new ClassWriter(0);
        new ClassReader(original)
                .accept(
                        new ClassVisitor(Opcodes.ASM9, counted) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] exceptions) {
                                return new CountedMethod(
                                        super.visitMethod(access, name, descriptor, signature, exceptions));
                            }
                        },
                        0);
        return counted.toByteArray();
    }

    private static final class CountedMethod extends MethodVisitor {
        CountedMethod(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        private void step() {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS.replace('.', '/'), "step", "()V", false);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            step();
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            step();
            super.visitJumpInsn(opcode, label);
        }

        @Override
        public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
            step();
            super.visitTableSwitchInsn(min, max, otherwise, labels);
        }

        @Override
        public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
            step();
            super.visitLookupSwitchInsn(otherwise, keys, labels);
        }
    }

    /** Where the counted classes count; for one thread. */
    public static final class Steps {
        private static long count;

        private Steps() {}

        /** Called by the counted classes. */
        public static void step() {
            count++;
        }

        static long count() {
            return count;
        }
    }
}
