#include "pulsefixture.h"

#include <QDebug>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <cmath>
#include <csignal>
#include <numbers>

namespace recount
{

namespace
{

constexpr int rate = 48000;
constexpr int patienceMs = 5000;

QStringList rawFormat()
{
    return {QStringLiteral("--raw"), QStringLiteral("--rate=48000"), QStringLiteral("--channels=1"),
            QStringLiteral("--format=s16le")};
}

void send(const QProcess &process, int signal)
{
    if (process.state() != QProcess::NotRunning)
        ::kill(pid_t(process.processId()), signal);
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qWarning() << "could not write" << path;
}

QByteArray toBytes(const std::vector<qint16> &samples)
{
    return QByteArray(reinterpret_cast<const char *>(samples.data()),
                      qsizetype(samples.size() * sizeof(qint16)));
}

} // namespace

PulseFixture::PulseFixture()
{
    const QString run = m_folder.filePath(QStringLiteral("run"));
    QDir().mkpath(run);
    QFile::setPermissions(run, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString client = m_folder.filePath(QStringLiteral("client.conf"));
    writeFile(client, "autospawn = no\n");
    qputenv("XDG_RUNTIME_DIR", run.toLocal8Bit());
    qputenv("PULSE_CLIENTCONFIG", client.toLocal8Bit());
    qputenv("PULSE_STATE_PATH", m_folder.path().toLocal8Bit());
    qputenv("PULSE_COOKIE", m_folder.filePath(QStringLiteral("cookie")).toLocal8Bit());
    qunsetenv("PULSE_SERVER");
    qunsetenv("PULSE_RUNTIME_PATH");
}

PulseFixture::~PulseFixture()
{
    kill();
}

bool PulseFixture::isInstalled()
{
    for (const char *program : {"pulseaudio", "pactl", "paplay", "parec"}) {
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
            return false;
    }
    return true;
}

bool PulseFixture::start()
{
    const QString script = m_folder.filePath(QStringLiteral("test.pa"));
    writeFile(script, "load-module module-native-protocol-unix auth-anonymous=1\n"
                      "load-module module-null-sink sink_name=out rate=48000 channels=2 "
                      "sink_properties=device.description=Loudspeaker\n"
                      "load-module module-null-sink sink_name=voice rate=48000 channels=1 "
                      "channel_map=mono sink_properties=device.description=Voice\n"
                      "load-module module-remap-source source_name=mic master=voice.monitor "
                      "channels=1 channel_map=mono remix=no "
                      "source_properties=device.description=Test-Microphone\n"
                      "set-default-sink out\n"
                      "set-default-source mic\n");
    m_server = std::make_unique<QProcess>();
    m_server->setProcessChannelMode(QProcess::MergedChannels);
    m_server->setStandardOutputFile(m_folder.filePath(QStringLiteral("pulseaudio.log")));
    m_server->start(QStringLiteral("pulseaudio"),
                    {QStringLiteral("-n"), QStringLiteral("-F"), script,
                     QStringLiteral("--daemonize=no"), QStringLiteral("--use-pid-file=no"),
                     QStringLiteral("--exit-idle-time=-1"), QStringLiteral("--disallow-exit"),
                     QStringLiteral("--log-target=stderr")});
    if (!m_server->waitForStarted(patienceMs))
        return false;

    QElapsedTimer elapsed;
    elapsed.start();
    while (!elapsed.hasExpired(patienceMs)) {
        QProcess probe;
        probe.start(QStringLiteral("pactl"),
                    {QStringLiteral("list"), QStringLiteral("short"), QStringLiteral("modules")});
        if (!probe.waitForFinished(patienceMs) || probe.exitCode() != 0)
            continue;
        for (const QByteArray &line : probe.readAllStandardOutput().split('\n')) {
            const QList<QByteArray> fields = line.split('\t');
            if (line.contains("source_name=mic"))
                m_micModule = QString::fromLatin1(fields.first());
            else if (line.contains("sink_name=out"))
                m_outModule = QString::fromLatin1(fields.first());
        }
        if (m_micModule.isEmpty())
            continue;
        keepLatencyLow(QStringLiteral("voice.monitor"));
        return true;
    }
    return false;
}

void PulseFixture::kill()
{
    for (const auto &client : m_clients) {
        send(*client, SIGKILL);
        client->waitForFinished(patienceMs);
    }
    m_clients.clear();
    if (m_server) {
        send(*m_server, SIGKILL);
        m_server->waitForFinished(patienceMs);
        m_server.reset();
    }
    // What a crashed server leaves behind; the next one refuses to start with it.
    QFile::remove(m_folder.filePath(QStringLiteral("run/pulse/native")));
    m_micModule.clear();
    m_outModule.clear();
}

void PulseFixture::freeze()
{
    send(*m_server, SIGSTOP);
}

void PulseFixture::thaw()
{
    send(*m_server, SIGCONT);
}

QString PulseFixture::addSink(const QString &name)
{
    return loadModule({QStringLiteral("module-null-sink"), QStringLiteral("sink_name=") + name,
                       QStringLiteral("rate=48000"), QStringLiteral("channels=1"),
                       QStringLiteral("channel_map=mono")});
}

QString PulseFixture::addMicrophone(const QString &name)
{
    const QString sink = name + QStringLiteral("_in");
    addSink(sink);
    const QString module =
        loadModule({QStringLiteral("module-remap-source"), QStringLiteral("source_name=") + name,
                    QStringLiteral("master=") + sink + QStringLiteral(".monitor"),
                    QStringLiteral("channels=1"), QStringLiteral("channel_map=mono"),
                    QStringLiteral("remix=no"),
                    QStringLiteral("source_properties=device.description=Mic-") + name});
    keepLatencyLow(sink + QStringLiteral(".monitor"));
    return module;
}

void PulseFixture::unloadAllDevices()
{
    for (const char *module : {"module-remap-source", "module-null-sink"})
        unload(QLatin1String(module));
}

QString PulseFixture::pactl(const QStringList &arguments) const
{
    QProcess process;
    process.start(QStringLiteral("pactl"), arguments);
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0)
        qWarning() << "pactl" << arguments << process.readAllStandardError();
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QString PulseFixture::loadModule(const QStringList &arguments) const
{
    return pactl(QStringList(QStringLiteral("load-module")) + arguments);
}

void PulseFixture::unload(const QString &module) const
{
    pactl({QStringLiteral("unload-module"), module});
}

QProcess *PulseFixture::play(const QByteArray &pcm, const QString &sink)
{
    const QString file = m_folder.filePath(QStringLiteral("play%1.raw").arg(++m_files));
    writeFile(file, pcm);
    return launch(QStringLiteral("paplay"),
                  rawFormat() << QStringLiteral("--latency-msec=500") << QStringLiteral("-d")
                              << sink << file,
                  {}, {});
}

QProcess *PulseFixture::record(const QString &source, const QString &file)
{
    return launch(QStringLiteral("parec"),
                  rawFormat() << QStringLiteral("--latency-msec=20") << QStringLiteral("-d")
                              << source,
                  {}, file);
}

void PulseFixture::end(QProcess *process)
{
    send(*process, SIGTERM);
    process->waitForFinished(patienceMs);
}

QProcess *PulseFixture::launch(const QString &program, const QStringList &arguments,
                               const QString &in, const QString &out)
{
    auto process = std::make_unique<QProcess>();
    process->setStandardInputFile(in.isEmpty() ? QProcess::nullDevice() : in);
    process->setStandardOutputFile(out.isEmpty() ? QProcess::nullDevice() : out);
    process->start(program, arguments);
    if (!process->waitForStarted(patienceMs))
        qWarning() << "could not start" << program;
    m_clients.push_back(std::move(process));
    return m_clients.back().get();
}

/// A null sink without a hurried reader hands over its first sound up to 2 s late.
void PulseFixture::keepLatencyLow(const QString &source)
{
    launch(QStringLiteral("parec"),
           rawFormat() << QStringLiteral("--latency-msec=10") << QStringLiteral("-d") << source, {},
           {});
}

QByteArray noisePcm(double seconds, quint32 seed, double level)
{
    QRandomGenerator random(seed);
    std::vector<qint16> samples(size_t(seconds * rate));
    for (qint16 &sample : samples)
        sample = qint16(std::lround((random.generateDouble() * 2.0 - 1.0) * level * 32767.0));
    return toBytes(samples);
}

QByteArray tonePcm(double seconds, double hertz, double level)
{
    std::vector<qint16> samples(size_t(seconds * rate));
    for (size_t i = 0; i < samples.size(); ++i) {
        const double phase = 2.0 * std::numbers::pi * hertz * double(i) / rate;
        samples[i] = qint16(std::lround(std::sin(phase) * level * 32767.0));
    }
    return toBytes(samples);
}

} // namespace recount
