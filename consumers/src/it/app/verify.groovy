// Runs the packed app from the class path and from the module path, and holds what the README shows against it.

String run(String... arguments) {
    def java = new File(System.getProperty('java.home'), 'bin/java').path
    def process = [java, *arguments].execute(null as String[], new File(basedir, 'target'))
    def output = new StringBuilder()
    def errors = new StringBuilder()
    process.waitForProcessOutput(output, errors)
    assert process.exitValue() == 0: errors
    assert errors.length() == 0: "an app without logging sees $errors"
    output.toString().normalize()
}

// The README shows the code in a block of Java, and the output in the next block.
def blocks = new File(basedir, '../../../../README.md').getText('UTF-8').normalize().split('```', -1)
def code = blocks.findIndexOf { it.startsWith('java\n') }
def app = new File(basedir, 'src/main/java/consumer/App.java').getText('UTF-8').normalize()
assert app.contains(blocks[code].readLines().tail().collect { it ? ' ' * 8 + it : it }.join('\n') + '\n    }\n')
def output = blocks[code + 2].readLines().tail().join('\n') + '\n'

// What an app gets with the library: no other jar comes along.
assert new File(basedir, 'target/dependencies').list()*.replaceFirst(/-\d.*/, '').sort() == [
        'jackson-core', 'opennlp-models-sentdetect-en', 'opennlp-tools', 'slf4j-api', 'star-analyzer', 'star-content',
        'star-model']

assert run('-cp', "app.jar${File.pathSeparator}dependencies/*", 'consumer.App') == 'class path\n' + output
assert run('-p', "app.jar${File.pathSeparator}dependencies", '-m', 'consumer/consumer.App') == 'module path\n' + output
