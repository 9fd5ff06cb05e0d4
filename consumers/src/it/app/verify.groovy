// Runs the packed app from the class path and from the module path.

String run(String... arguments) {
    def java = new File(System.getProperty('java.home'), 'bin/java').path
    def process = [java, *arguments].execute(null as String[], new File(basedir, 'target'))
    def output = new StringBuilder()
    def errors = new StringBuilder()
    process.waitForProcessOutput(output, errors)
    assert process.exitValue() == 0: errors
    output.toString().normalize()
}

// What an app gets with the library: no other jar comes along.
assert new File(basedir, 'target/dependencies').list()*.replaceFirst(/-\d.*/, '').sort() == [
        'opennlp-models-sentdetect-en', 'opennlp-tools', 'slf4j-api', 'star-analyzer', 'star-model']

def verdict = 'too-short, 0 sentences\n'

assert run('-cp', "app.jar${File.pathSeparator}dependencies/*", 'consumer.App') == 'class path\n' + verdict
assert run('-p', "app.jar${File.pathSeparator}dependencies", '-m', 'consumer/consumer.App') == 'module path\n' + verdict
