// Runs the packed app from the class path and from the module path; basedir is the app's folder.
String run(String... arguments) {
    def java = new File(System.getProperty('java.home'), 'bin/java').path
    def process = [java, *arguments].execute(null as String[], new File(basedir, 'target'))
    def output = new StringBuilder()
    def errors = new StringBuilder()
    process.waitForProcessOutput(output, errors)
    assert process.exitValue() == 0: errors
    output.toString().normalize()
}

def verdict = 'too-short, 0 sentences\n'

assert run('-cp', "app.jar${File.pathSeparator}dependencies/*", 'consumer.App') == 'class path\n' + verdict
assert run('-p', "app.jar${File.pathSeparator}dependencies", '-m', 'consumer/consumer.App') == 'module path\n' + verdict
