#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace recount
{

/// A PulseAudio server of its own for one test process, without hardware: what is played into
/// the sink `voice` is heard by the microphone `mic`; `out` is the loudspeaker. Everything runs
/// at 48 kHz, mono where it is recorded, so that what arrives can be compared bit by bit.
/// Points this process to the server from the constructor on; ends it by its pid.
class PulseFixture
{
public:
    PulseFixture();
    ~PulseFixture();
    Q_DISABLE_COPY_MOVE(PulseFixture)

    /// The programs the tests need are there.
    static bool isInstalled();

    /// Starts the server with its devices; false when it does not answer within 5 s.
    bool start();
    /// Ends the server as a crash would.
    void kill();
    /// Stops it from answering without ending it, and lets it go on.
    void freeze();
    void thaw();

    /// Another microphone `name`, fed by the sink `name_in`; returns its module.
    QString addMicrophone(const QString &name);
    QString addSink(const QString &name);
    QString micModule() const { return m_micModule; }
    QString outModule() const { return m_outModule; }
    /// Every module that makes a source or a sink, so that nothing is left to record from.
    void unloadAllDevices();

    /// Runs pactl; returns what it printed. An error fails loudly in the log.
    QString pactl(const QStringList &arguments) const;
    void unload(const QString &module) const;

    /// Plays 48 kHz mono 16-bit samples into a sink in the background.
    QProcess *play(const QByteArray &pcm, const QString &sink);
    /// Records 48 kHz mono 16-bit samples of a source into a file in the background.
    QProcess *record(const QString &source, const QString &file);
    /// Ends one of the above.
    void end(QProcess *process);

    QString folder() const { return m_folder.path(); }
    qint64 pid() const { return m_server ? m_server->processId() : 0; }

private:
    QProcess *launch(const QString &program, const QStringList &arguments, const QString &in,
                     const QString &out);
    void keepLatencyLow(const QString &source);
    QString loadModule(const QStringList &arguments) const;

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_server;
    std::vector<std::unique_ptr<QProcess>> m_clients;
    QString m_micModule;
    QString m_outModule;
    int m_files = 0;
};

/// Seeded white noise: each stretch of it occurs once, so recordings can be aligned to it.
QByteArray noisePcm(double seconds, quint32 seed, double level = 0.25);
QByteArray tonePcm(double seconds, double hertz, double level = 0.5);

} // namespace recount
