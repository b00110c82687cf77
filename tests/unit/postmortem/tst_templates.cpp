#include "postmortem/postmortemedits.h"
#include "postmortem/postmortemreader.h"
#include "postmortem/postmortemtemplates.h"
#include "runbook/runbooktemplates.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace recount;

namespace
{

Result<QByteArray> begin(const DocumentTemplate &chosen, const QString &lang)
{
    DocumentTemplate found = chosen;
    if (!chosen.isOwn)
        found = DocumentTemplates::shipped("post-mortem", chosen.name.toLatin1().constData(), lang,
                                           {}, {});
    return DocumentTemplates::begin(found, {2026, 1, 14}, "Europe/Paris", QStringLiteral("01ID"));
}

} // namespace

class TstTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShippedOneIsRead_data();
    void everyShippedOneIsRead();
    void helpStaysBesideWhatIsWritten();
    void ownOnesAreFiles();
    void thoseOfRunbooksAreNotOffered();
    void whatIsNoTextIsRefused();
};

void TstTemplates::everyShippedOneIsRead_data()
{
    QTest::addColumn<QString>("lang");
    QTest::addColumn<QString>("name");
    for (const QString &lang : {QStringLiteral("en"), QStringLiteral("fr")}) {
        const QList<DocumentTemplate> templates = postMortemTemplates(lang);
        for (const DocumentTemplate &found : templates)
            QTest::newRow(qPrintable(QString(lang + u' ' + found.name))) << lang << found.name;
    }
}

void TstTemplates::everyShippedOneIsRead()
{
    QFETCH(QString, lang);
    QFETCH(QString, name);
    DocumentTemplate chosen;
    chosen.name = name;
    const Result<QByteArray> text = begin(chosen, lang);
    QVERIFY(text.has_value());
    QVERIFY(!text->contains('%'));
    const PostMortem values = readPostMortem(SourceText(*text));
    QCOMPARE(values.lang, lang);
    QCOMPARE(values.id, QStringLiteral("01ID"));
    QCOMPARE(values.zone, QTimeZone("Europe/Paris"));
    QCOMPARE(values.date, QDate(2026, 1, 14));
    QVERIFY(values.title.isEmpty());
    QVERIFY(values.has(SectionKind::Actions));
    QVERIFY(values.actions.isEmpty());
    QVERIFY(values.timeline.isEmpty());
    for (const PostMortemSection &section : values.sections) {
        QVERIFY2(section.kind != SectionKind::Other || section.level == 1,
                 qPrintable(section.title));
        if (section.kind != SectionKind::Other && section.kind != SectionKind::Lessons)
            QVERIFY2(!section.help.isEmpty(), qPrintable(section.title));
    }
    QCOMPARE(values.kind, name == u"near-miss" ? IncidentKind::NearMiss
                          : name == u"drill"   ? IncidentKind::Drill
                                               : IncidentKind::Incident);
}

void TstTemplates::helpStaysBesideWhatIsWritten()
{
    DocumentTemplate chosen;
    chosen.name = QStringLiteral("standard");
    const SourceText source(*begin(chosen, QStringLiteral("en")));
    const PostMortem values = readPostMortem(source);
    QVERIFY(values.passage(SectionKind::RootCause).isEmpty());
    const PostMortemEdits edits(source, values);
    QList<TextPatch> patches = edits.setTitle(QStringLiteral("Mails were late"));
    patches += edits.setSection(SectionKind::RootCause, QStringLiteral("No job renewed it."));
    const SourceText after(*patched(source.bytes(), patches));
    const PostMortem read = readPostMortem(after);
    QCOMPARE(read.title.text, QStringLiteral("Mails were late"));
    QVERIFY(after.bytes().contains("# Post-mortem: Mails were late\n"));
    QCOMPARE(read.passage(SectionKind::RootCause).text, QStringLiteral("No job renewed it."));
    QCOMPARE(read.section(SectionKind::RootCause)->help.text,
             values.section(SectionKind::RootCause)->help.text);
    QVERIFY(after.bytes().contains("-->\n\nNo job renewed it.\n\n## Quickfix applied\n"));
}

void TstTemplates::ownOnesAreFiles()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("ours.md")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# Our house form\n\nOn %DATE%\n");
    file.close();
    const auto templates = postMortemTemplates(QStringLiteral("en"), folder.path());
    QCOMPARE(templates.size(), 6);
    QVERIFY(templates.constLast().isOwn);
    QCOMPARE(templates.constLast().title, QStringLiteral("Our house form"));
    QCOMPARE(*begin(templates.constLast(), QStringLiteral("en")),
             QByteArray("# Our house form\n\nOn 2026-01-14\n"));
    QVERIFY(QFile::remove(file.fileName()));
    QCOMPARE(begin(templates.constLast(), QStringLiteral("en")).error().code, ErrorCode::NotFound);
}

void TstTemplates::thoseOfRunbooksAreNotOffered()
{
    QTemporaryDir folder;
    const auto put = [&folder](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(put(QStringLiteral("a.md"), "---\nrecount: runbook/1\n---\n# Ours\n"));
    QVERIFY(put(QStringLiteral("short.md"), "---\nrecount: postmortem/1\n---\n# Post-mortem:\n"));
    const auto templates = postMortemTemplates(QStringLiteral("en"), folder.path());
    QCOMPARE(templates.size(), 6);
    QCOMPARE(templates.constLast().title, QStringLiteral("short"));
    const auto runbooks = runbookTemplates(QStringLiteral("en"), folder.path());
    QCOMPARE(runbooks.constLast().title, QStringLiteral("Ours"));
    QVERIFY(std::none_of(runbooks.begin(), runbooks.end(), [](const DocumentTemplate &found) {
        return found.name == QStringLiteral("short");
    }));
}

void TstTemplates::whatIsNoTextIsRefused()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("picture.md")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\x89PNG\0\xff\xfe", 8));
    file.close();
    const auto templates = postMortemTemplates(QStringLiteral("en"), folder.path());
    QCOMPARE(begin(templates.constLast(), QStringLiteral("en")).error().code,
             ErrorCode::InvalidData);
    DocumentTemplate missing;
    missing.name = QStringLiteral("none");
    QCOMPARE(begin(missing, QStringLiteral("en")).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TstTemplates)
#include "tst_templates.moc"
