#include "takes/mediafactory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace recount;

/// A program looks for its sound plugin beside itself. So a copy of this test is put into a folder
/// and says there what it found.
class MediaFactoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMissingPluginIsASentence();
    void aBrokenPluginIsASentenceWithTheReason();
    void theShippedPluginIsLoadedOnce();

private:
    QString run() const;
    static QString pluginFile();

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_program;
};

void MediaFactoryTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_program = m_dir->filePath(QStringLiteral("bin/program"));
    QVERIFY(QDir(m_dir->path()).mkpath(QStringLiteral("bin")));
    QVERIFY(QFile::copy(QCoreApplication::applicationFilePath(), m_program));
}

QString MediaFactoryTest::pluginFile()
{
    const QDir folder(QCoreApplication::applicationDirPath());
    const QStringList found = folder.entryList({QStringLiteral("recount_media*")}, QDir::Files);
    return found.isEmpty() ? QString() : folder.filePath(found.constFirst());
}

QString MediaFactoryTest::run() const
{
    QProcess process;
    process.start(m_program, {QStringLiteral("--load")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

void MediaFactoryTest::aMissingPluginIsASentence()
{
    const QString said = run();
    QVERIFY2(said.contains(QLatin1String("is missing, so nothing can be recorded or played. Your "
                                         "takes are safe. Install Recount again.")),
             qPrintable(said));
    // The log names every place that was looked at.
    QVERIFY2(said.contains(m_dir->path()), qPrintable(said));
    QVERIFY2(said.contains(QLatin1String("recount_media")), qPrintable(said));
}

void MediaFactoryTest::aBrokenPluginIsASentenceWithTheReason()
{
    const QString name = pluginFile().section(u'/', -1);
    QFile file(m_dir->filePath(QStringLiteral("bin/") + name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a library");
    file.close();
    const QString said = run();
    QVERIFY2(said.contains(QLatin1String("could not be loaded")), qPrintable(said));
    QVERIFY2(said.contains(name), qPrintable(said));
}

void MediaFactoryTest::theShippedPluginIsLoadedOnce()
{
    const QString plugin = pluginFile();
    QVERIFY(
        QFile::copy(plugin, m_dir->filePath(QStringLiteral("bin/") + plugin.section(u'/', -1))));
    QCOMPARE(run(), QStringLiteral("loaded, the same again\n"));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().value(1) != QLatin1String("--load")) {
        MediaFactoryTest test;
        return QTest::qExec(&test, argc, argv);
    }
    const MediaFactory media = installedMedia();
    const Result<MediaPlugin *> first = media();
    const Result<MediaPlugin *> second = media();
    if (first)
        std::puts(second && *second == *first ? "loaded, the same again" : "loaded twice");
    else
        std::puts((first.error().userText + u'\n' + first.error().detail).toUtf8().constData());
    return 0;
}

#include "tst_mediafactory.moc"
