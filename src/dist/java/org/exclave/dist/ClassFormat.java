package org.exclave.dist;

import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.util.Optional;

/**
 * Writes classes of jars that were compiled for Java 5 or older in the format of Java 8, which says for every branch what the
 * stack holds. Nothing that they do changes; but only such classes are kept in what Java learns of its start.
 */
final class ClassFormat {

    /** The first format that may be kept. */
    private static final int KEPT = ClassFile.JAVA_6_VERSION;

    private final ClassFile format;

    /** @param jars have the classes whose ancestors have to be known */
    ClassFormat(ClassLoader jars) {
        ClassHierarchyResolver hierarchy = ClassHierarchyResolver.ofResourceParsing(jars)
                .orElse(ClassHierarchyResolver.defaultResolver())
                .cached();
        format = ClassFile.of(
                ClassFile.ClassHierarchyResolverOption.of(hierarchy), ClassFile.StackMapsOption.GENERATE_STACK_MAPS);
    }

    /** The class in the newer format, or nothing where it has that already or cannot be written so. */
    Optional<byte[]> renewed(byte[] old) {
        ClassModel model = format.parse(old);
        if (model.majorVersion() >= KEPT) {
            return Optional.empty();
        }
        try {
            byte[] fresh = format.build(model.thisClass().asSymbol(), written -> {
                written.withVersion(ClassFile.JAVA_8_VERSION, 0);
                for (ClassElement element : model) {
                    if (element instanceof MethodModel method) {
                        // Instruction by instruction, or the bodies would be copied as they are.
                        written.transformMethod(
                                method, MethodTransform.transformingCode((code, instruction) -> code.with(instruction)));
                    } else if (!(element instanceof ClassFileVersion)) {
                        written.with(element);
                    }
                }
            });
            return format.verify(fresh).isEmpty() ? Optional.of(fresh) : Optional.empty();
        } catch (IllegalArgumentException branchesOfOldKind) {
            // Subroutines of the time before Java 6 have no place in the newer format.
            return Optional.empty();
        }
    }
}
