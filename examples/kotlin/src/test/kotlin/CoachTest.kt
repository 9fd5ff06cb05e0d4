import java.io.ByteArrayOutputStream
import java.io.PrintStream
import java.nio.file.Path
import kotlin.io.path.writeText
import kotlin.test.Test
import kotlin.test.assertContains
import kotlin.test.assertEquals
import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.io.TempDir

class CoachTest {
    @Test
    fun followUps_answerWithoutResult_asksForIt() {
        val answer = "Last year our payment service lost orders every night." +
            " I was asked to stop that before the summer sale." +
            " I traced the failed writes and added a retry queue."
        assertEquals(
            "What happened in the end, and how did you know that it had worked?",
            Coach().followUps(answer).last()
        )
    }

    @Test
    fun kotlin_mayBeNull_mustBeChecked(@TempDir folder: Path) {
        assertRefused(folder, "fun length(finding: Finding): Int = finding.followUp().length", "nullable receiver")
    }

    @Test
    fun kotlin_neverNull_needNotBeChecked(@TempDir folder: Path) {
        assertEquals(ExitCode.OK, compile(folder, "fun length(finding: Finding): Int = finding.message().length").first)
    }

    @Test
    fun kotlin_nullPassed_isRefused(@TempDir folder: Path) {
        assertRefused(folder, "fun f(analyzer: StarAnalyzer) = analyzer.analyze(null)", "null cannot be a value")
    }

    private fun assertRefused(folder: Path, code: String, message: String) {
        val (exitCode, errors) = compile(folder, code)
        assertEquals(ExitCode.COMPILATION_ERROR, exitCode)
        assertContains(errors, message, ignoreCase = true)
    }

    private fun compile(folder: Path, code: String): Pair<ExitCode, String> {
        val source = folder.resolve("Code.kt")
        source.writeText("import io.github.starcheck.analyzer.*\n$code\n")
        val errors = ByteArrayOutputStream()
        val exitCode = K2JVMCompiler().exec(
            PrintStream(errors, true, Charsets.UTF_8),
            "-no-stdlib", "-classpath", System.getProperty("java.class.path"), "-d", "$folder", "$source"
        )
        return exitCode to errors.toString(Charsets.UTF_8)
    }
}
