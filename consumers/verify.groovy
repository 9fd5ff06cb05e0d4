// Runs the packed app from the class path, from the module path and as an image of its own, and holds what the README
// shows against it. The folder of this script is basedir.

def app = new File(basedir, 'target/it/app')
def target = new File(app, 'target')

def run = { String... command ->
    def process = command.execute(null as String[], target)
    def output = new StringBuilder()
    def errors = new StringBuilder()
    process.waitForProcessOutput(output, errors)
    assert process.exitValue() == 0: errors
    assert errors.length() == 0: "an app without logging sees $errors"
    output.toString().normalize()
}

// The README shows the code in a block of Java, and the output in the next block.
def blocks = new File(basedir, '../README.md').getText('UTF-8').normalize().split('```', -1)
def code = blocks.findIndexOf { it.startsWith('java\n') }
def source = new File(app, 'src/main/java/consumer/App.java').getText('UTF-8').normalize()
assert source.contains(blocks[code].readLines().tail().collect { it ? ' ' * 8 + it : it }.join('\n') + '\n    }\n')
def output = blocks[code + 2].readLines().tail().join('\n') + '\n'

// What an app gets with the library: no other jar comes along.
assert new File(target, 'dependencies').list()*.replaceFirst(/-\d.*/, '').sort() == [
        'jackson-core', 'opennlp-models-sentdetect-en', 'opennlp-tools', 'slf4j-api', 'star-analyzer', 'star-content',
        'star-model']

def java = new File(System.getProperty('java.home'), 'bin/java').path
assert run(java, '-cp', "app.jar${File.pathSeparator}dependencies/*", 'consumer.App') == 'class path\n' + output
assert run(java, '-p', "app.jar${File.pathSeparator}dependencies", '-m', 'consumer/consumer.App') ==
        'module path\n' + output
assert run(new File(target, 'image/bin/app').path) == 'module path\n' + output
