package org.stancewatch.app.project;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** How long files and methods are, in lines, as the compiler's own parser sees them. */
final class SourceSizes {

    private final SortedMap<String, Integer> lines = new TreeMap<>();

    private SourceSizes() {}

    /** Lines of each file, by its path from {@code root}, and of the body of each method, by {@code path#method}. */
    static SortedMap<String, Integer> of(Path root, List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var sources = compiler.getStandardFileManager(null, null, null).getJavaFileObjectsFromPaths(files);
        JavacTask task = (JavacTask) compiler.getTask(null, null, null, null, null, sources);
        SourceSizes sizes = new SourceSizes();
        for (CompilationUnitTree unit : task.parse()) {
            sizes.add(root, unit, Trees.instance(task).getSourcePositions());
        }
        return sizes.lines;
    }

    private void add(Path root, CompilationUnitTree unit, SourcePositions positions) {
        String path = root.relativize(Path.of(unit.getSourceFile().toUri())).toString();
        LineMap map = unit.getLineMap();
        lines.put(path, (int) map.getLineNumber(positions.getEndPosition(unit, unit)));
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void unused) {
                if (method.getBody() != null) {
                    long first = map.getLineNumber(positions.getStartPosition(unit, method.getBody()));
                    long last = map.getLineNumber(positions.getEndPosition(unit, method.getBody()));
                    lines.merge(path + "#" + method.getName(), (int) Math.max(0, last - first - 1), Math::max);
                }
                return super.visitMethod(method, null);
            }
        }.scan(unit, null);
    }
}
