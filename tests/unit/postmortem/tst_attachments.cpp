#include "postmortem/attachmentedits.h"
#include "postmortem/postmortemjson.h"

#include "editedpostmortem.h"

#include <QJsonArray>
#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QByteArray hash = QByteArray(64, 'a');

const QByteArray text = "# Mails were late\n\n"
                        "## Timeline\n\n| Time | Event | Evidence |\n| --- | --- | --- |\n"
                        "| 09:12 | 502 | ![error rate](img/502.png) |\n"
                        "| 09:13 | page | [ticket](https://example.com/1) [above](#timeline) |\n\n"
                        "## Attachments\n\n"
                        "- [Log of the pods](logs/pods%20one.txt) · sha256: " +
                        hash +
                        "\n"
                        "- [Chat](chat.html) · sha256: no hash\n"
                        "- a line without a link\n";

} // namespace

class TstAttachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesBesideTheDocumentAreRead();
    void othersAreNone_data();
    void othersAreNone();
    void theyAreValuesOfTheJson();
    void textAndPathAreEdited();
    void theyAreAddedAndRemoved();
};

void TstAttachments::filesBesideTheDocumentAreRead()
{
    const EditedPostMortem document(text);
    const QList<Attachment> &found = document.values.attachments;
    QCOMPARE(found.size(), 3);
    QVERIFY(found.at(0).isImage);
    QCOMPARE(found.at(0).path, u"img/502.png"_s);
    QCOMPARE(found.at(0).text.text, u"error rate"_s);
    QCOMPARE(found.at(0).list, -1);
    QCOMPARE(found.at(1).path, u"logs/pods%20one.txt"_s);
    QCOMPARE(found.at(1).sha256, QString::fromLatin1(hash));
    QVERIFY(found.at(1).list >= 0);
    QCOMPARE(found.at(2).text.text, u"Chat"_s);
    QVERIFY(found.at(2).sha256.isEmpty());
}

void TstAttachments::othersAreNone_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::newRow("web") << QByteArray("[x](https://example.com/a.png)");
    QTest::newRow("no scheme") << QByteArray("![x](//example.com/a.png)");
    QTest::newRow("mail") << QByteArray("[x](mailto:a@example.com)");
    QTest::newRow("file") << QByteArray("[x](file:///etc/passwd)");
    QTest::newRow("script") << QByteArray("[x](javascript:alert)");
    QTest::newRow("absolute") << QByteArray("[x](/etc/passwd)");
    QTest::newRow("heading") << QByteArray("[x](#impact)");
    QTest::newRow("nothing") << QByteArray("[x]()");
    QTest::newRow("code") << QByteArray("`[x](a.png)`");
    QTest::newRow("comment") << QByteArray("<!-- [x](a.png) -->");
}

void TstAttachments::othersAreNone()
{
    QFETCH(QByteArray, link);
    const EditedPostMortem document("# T\n\n## Attachments\n\n- " + link + "\n");
    QVERIFY(document.values.attachments.isEmpty());
}

void TstAttachments::theyAreValuesOfTheJson()
{
    const QJsonArray json =
        postMortemJson(EditedPostMortem(text).values, {2026, 2, 1}).value(u"attachments").toArray();
    QCOMPARE(json.size(), 3);
    QCOMPARE(json.at(0).toObject().value(u"image").toBool(), true);
    QCOMPARE(json.at(1).toObject().value(u"sha256").toString(), QString::fromLatin1(hash));
    QCOMPARE(json.at(2).toObject().value(u"path").toString(), u"chat.html"_s);
}

void TstAttachments::textAndPathAreEdited()
{
    const EditedPostMortem before(text);
    const EditedPostMortem described = before.with<AttachmentEdits>(
        [](const AttachmentEdits &edits) { return edits.setText(0, u"502 [per] s | all"_s); });
    QCOMPARE(described.values.attachments.at(0).text.text, u"502 [per] s | all"_s);
    QCOMPARE(described.values.attachments.at(0).path, u"img/502.png"_s);
    QCOMPARE(described.values.timeline.size(), before.values.timeline.size());
    QCOMPARE(before.linesChangedIn(described), 1);
    const EditedPostMortem moved = before.with<AttachmentEdits>(
        [](const AttachmentEdits &edits) { return edits.setPath(1, u"logs\\pods (2).txt"_s); });
    QCOMPARE(moved.values.attachments.at(1).path, u"logs/pods%20%282%29.txt"_s);
    QCOMPARE(moved.values.attachments.at(1).sha256, QString::fromLatin1(hash));
    QCOMPARE(before.linesChangedIn(moved), 1);
    const EditedPostMortem same = before.with<AttachmentEdits>(
        [](const AttachmentEdits &edits) { return edits.setPath(1, u"  "_s); });
    QCOMPARE(same.source.bytes(), before.source.bytes());
}

void TstAttachments::theyAreAddedAndRemoved()
{
    const EditedPostMortem before(text);
    const EditedPostMortem added = before.with<AttachmentEdits>(
        [](const AttachmentEdits &edits) { return edits.add(u"Query"_s, u"q 1.sql"_s); });
    QVERIFY(added.source.bytes().endsWith("- a line without a link\n- [Query](q%201.sql)\n"));
    const EditedPostMortem removed =
        added.with<AttachmentEdits>([](const AttachmentEdits &edits) { return edits.remove(3); });
    QCOMPARE(removed.source.bytes(), before.source.bytes());
    const EditedPostMortem words =
        before.with<AttachmentEdits>([](const AttachmentEdits &edits) { return edits.remove(0); });
    QVERIFY(words.source.bytes().contains("| 09:12 | 502 | error rate |"));
    const EditedPostMortem made = EditedPostMortem("# T\n").with<AttachmentEdits>(
        [](const AttachmentEdits &edits) { return edits.add(u"Chart"_s, u"c.png"_s); });
    QCOMPARE(made.source.bytes(), QByteArray("# T\n\n## Attachments\n\n- [Chart](c.png)\n"));
}

QTEST_APPLESS_MAIN(TstAttachments)
#include "tst_attachments.moc"
