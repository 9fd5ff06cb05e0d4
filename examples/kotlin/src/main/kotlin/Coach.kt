import io.github.starcheck.analyzer.StarAnalyzer

/** Says what an interviewer can ask next. */
class Coach(private val analyzer: StarAnalyzer = StarAnalyzer.create()) {
    fun followUps(answer: String): List<String> =
        analyzer.analyze(answer).findings().mapNotNull { it.followUp() }
}
