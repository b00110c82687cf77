#include "platform/filemanager.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDesktopServices>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

/// A file manager on the session bus that notes what it is asked to show.
class RecordingFileManager : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.FileManager1")

public:
    bool refuses = false;

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-identifier-naming): the name is given by the interface
    void ShowItems(const QStringList &uris, const QString &startupId)
    {
        Q_UNUSED(startupId)
        if (refuses)
            sendErrorReply(QDBusError::Failed, u"no window"_s);
        else
            Q_EMIT shown(uris);
    }

Q_SIGNALS:
    void shown(const QStringList &uris);
};

/// Takes the place of what opens folders on the desktop.
class RecordingOpener : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl &url) { Q_EMIT opened(url); }

Q_SIGNALS:
    void opened(const QUrl &url);
};

/// Runs on a message bus of its own that starts no services, so that no file manager of the
/// developer's desktop answers.
class TestFileManager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void missingFileIsSaid();
    void fileManagerShowsTheFile();
    void withoutFileManagerTheFolderOpens();
    void refusingFileManagerOpensTheFolder();

private:
    void registerFileManager();

    QProcess m_bus;
    QTemporaryDir m_folder;
    QString m_file;
    std::unique_ptr<RecordingFileManager> m_manager;
    std::unique_ptr<RecordingOpener> m_opener;
};

void TestFileManager::initTestCase()
{
    QFile config(m_folder.filePath(u"bus.conf"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                 "<policy context='default'><allow send_destination='*'/>"
                 "<allow receive_sender='*'/><allow own='*'/></policy></busconfig>");
    config.close();
    m_bus.start(u"dbus-daemon"_s,
                {u"--config-file="_s + config.fileName(), u"--nofork"_s, u"--print-address"_s});
    QVERIFY2(m_bus.waitForReadyRead(10000), "dbus-daemon (package dbus) must be installed");
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    QVERIFY(QDBusConnection::sessionBus().isConnected());

    m_file = m_folder.filePath(u"naïve take #1.wav"_s);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void TestFileManager::init()
{
    m_manager = std::make_unique<RecordingFileManager>();
    m_opener = std::make_unique<RecordingOpener>();
    QDesktopServices::setUrlHandler(u"file"_s, m_opener.get(), "open");
}

void TestFileManager::registerFileManager()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY(bus.registerObject(u"/org/freedesktop/FileManager1"_s, m_manager.get(),
                               QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"org.freedesktop.FileManager1"_s));
}

void TestFileManager::cleanup()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.unregisterObject(u"/org/freedesktop/FileManager1"_s);
    bus.unregisterService(u"org.freedesktop.FileManager1"_s);
    QDesktopServices::unsetUrlHandler(u"file"_s);
}

void TestFileManager::cleanupTestCase()
{
    m_bus.terminate();
    m_bus.waitForFinished();
}

void TestFileManager::missingFileIsSaid()
{
    const Result<void> shown = revealInFileManager(m_folder.filePath(u"gone.wav"_s));
    QVERIFY(!shown);
    QCOMPARE(shown.error().code, ErrorCode::NotFound);
    QVERIFY(shown.error().userText.contains(u"gone.wav"_s));
}

void TestFileManager::fileManagerShowsTheFile()
{
    registerFileManager();
    const QSignalSpy shown(m_manager.get(), &RecordingFileManager::shown);
    const QSignalSpy opened(m_opener.get(), &RecordingOpener::opened);
    QVERIFY(revealInFileManager(m_file));
    QTRY_COMPARE(shown.size(), 1);
    const QStringList uris = shown.first().first().toStringList();
    QCOMPARE(uris.size(), 1);
    QVERIFY(uris.first().startsWith(u"file:///"_s));
    QVERIFY(uris.first().contains(u"%231.wav"_s));
    QCOMPARE(QUrl(uris.first()).toLocalFile(), m_file);
    QCOMPARE(opened.size(), 0);
}

void TestFileManager::withoutFileManagerTheFolderOpens()
{
    const QSignalSpy opened(m_opener.get(), &RecordingOpener::opened);
    QVERIFY(revealInFileManager(m_file));
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toUrl().toLocalFile(), m_folder.path());
}

void TestFileManager::refusingFileManagerOpensTheFolder()
{
    registerFileManager();
    m_manager->refuses = true;
    const QSignalSpy opened(m_opener.get(), &RecordingOpener::opened);
    QVERIFY(revealInFileManager(m_file));
    QTRY_COMPARE(opened.size(), 1);
}

QTEST_MAIN(TestFileManager)
#include "tst_filemanager.moc"
