#include "checks/checkbaseline.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

class CheckBaselineTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(at(name)).path());
        QFile file(at(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? at(name)
                                                                                    : QString();
    }
    QByteArray read(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void eachDocumentHasItsOwn()
    {
        const QString path = at(u"recount-baseline.json"_s);
        QVERIFY(CheckBaseline::acceptedIn(path, at(u"a.md"_s))->isEmpty());
        const AcceptedFindings one{{u"PM01"_s, {u"aa"_s, u"bb"_s}}};
        const AcceptedFindings two{{u"PM16"_s, {u"cc"_s}}};
        QVERIFY(CheckBaseline::change(path, at(u"a.md"_s), one));
        QVERIFY(CheckBaseline::change(path, at(u"old/b.md"_s), two));
        QCOMPARE(*CheckBaseline::acceptedIn(path, at(u"a.md"_s)), one);
        QCOMPARE(*CheckBaseline::acceptedIn(path, at(u"old/b.md"_s)), two);
        QVERIFY(read(u"recount-baseline.json"_s).contains("\"old/b.md\""));
        QCOMPARE(CheckBaseline::read(path)->size(), 3);
        // Taken back, the file stays: a build that names it goes on.
        QVERIFY(CheckBaseline::change(path, at(u"a.md"_s), {}));
        QVERIFY(CheckBaseline::change(path, at(u"old/b.md"_s), {}));
        QCOMPARE(CheckBaseline::read(path)->size(), 0);
    }

    void whatWasOnlyCountedStaysSo()
    {
        const QString path =
            write(u"b.json"_s, "{\"format\":\"recount-baseline/1\",\"files\":{\"a.md\":{\"PM01\":2,"
                               "\"PM02\":1e300,\"PM03\":-1,\"PM04\":[],\"PM05\":{}}}}");
        QCOMPARE(countOf(*CheckBaseline::acceptedIn(path, at(u"a.md"_s))), 2);
        QVERIFY(CheckBaseline::change(path, at(u"b.md"_s), {{u"PM01"_s, {u"aa"_s}}}));
        QVERIFY(read(u"b.json"_s).contains("\"PM01\": 2"));
    }

    void aDamagedOneIsNotWrittenOver()
    {
        const QString path = write(u"b.json"_s, "{\"format\":\"recount-base");
        const auto changed = CheckBaseline::change(path, at(u"a.md"_s), {{u"PM01"_s, {u"aa"_s}}});
        QVERIFY(!changed);
        QCOMPARE(changed.error().code, ErrorCode::InvalidData);
        QCOMPARE(CheckBaseline::acceptedIn(path, at(u"a.md"_s)).error().code,
                 ErrorCode::InvalidData);
        QCOMPARE(read(u"b.json"_s), QByteArray("{\"format\":\"recount-base"));
    }

    void whatCanNotBeWrittenIsTold()
    {
        const auto changed =
            CheckBaseline::change(at(u"none/b.json"_s), at(u"a.md"_s), {{u"PM01"_s, {u"aa"_s}}});
        QVERIFY(!changed);
        QVERIFY(!changed.error().userText.isEmpty());
    }

    void theNearestCounts()
    {
        const QString library = at(u"docs/pm"_s);
        QDir().mkpath(at(u"docs/pm/2025"_s));
        QDir().mkpath(at(u"docs/.git"_s));
        QDir().mkpath(at(u"elsewhere"_s));
        const auto pathFor = [&](const QString &document) {
            return QDir(m_folder->path())
                .relativeFilePath(CheckBaseline::pathFor(at(document), library));
        };
        const QString name = CheckBaseline::fileName();
        QCOMPARE(pathFor(u"docs/pm/2025/a.md"_s), u"docs/pm/"_s + name);
        QCOMPARE(pathFor(u"elsewhere/a.md"_s), u"elsewhere/"_s + name);
        // Above the repository nothing counts.
        write(name, "{}");
        QCOMPARE(pathFor(u"docs/pm/a.md"_s), u"docs/pm/"_s + name);
        QCOMPARE(pathFor(u"elsewhere/a.md"_s), name);
        write(u"docs/"_s + name, "{}");
        QCOMPARE(pathFor(u"docs/pm/2025/a.md"_s), u"docs/"_s + name);
        write(u"docs/pm/2025/"_s + name, "{}");
        QCOMPARE(pathFor(u"docs/pm/2025/a.md"_s), u"docs/pm/2025/"_s + name);
    }

    void itGoesWithTheName()
    {
        const QString path = CheckBaseline::pathFor(at(u"a.md"_s), m_folder->path());
        QVERIFY(CheckBaseline::rename(at(u"a.md"_s), at(u"b.md"_s), m_folder->path()));
        QVERIFY(!QFile::exists(path));
        const AcceptedFindings one{{u"PM01"_s, {u"aa"_s}}};
        QVERIFY(CheckBaseline::change(path, at(u"a.md"_s), one));
        QVERIFY(CheckBaseline::rename(at(u"a.md"_s), at(u"b.md"_s), m_folder->path()));
        QVERIFY(CheckBaseline::acceptedIn(path, at(u"a.md"_s))->isEmpty());
        QCOMPARE(*CheckBaseline::acceptedIn(path, at(u"b.md"_s)), one);
    }
};

QTEST_APPLESS_MAIN(CheckBaselineTest)
#include "tst_checkbaseline.moc"
