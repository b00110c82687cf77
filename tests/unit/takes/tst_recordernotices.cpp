#include "takes/recordernotices.h"

#include <QLocale>
#include <QTest>

using namespace recount;

/// The sentences themselves; when each is shown is in `tst_recorder` and `tst_recorderfaults`.
class RecorderNoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsASentence_data();
    void everyKindIsASentence();
    void aProblemSaysWhatIsSafe();
    void numbersAreWrittenAsTheLanguageDoes();
    void problemsStandFirstAndOnce();
    void changesAreToldOnce();

private:
    static constexpr int kinds = int(NoticeKind::CopyFailed) + 1;
    static NoticeFacts facts();
};

NoticeFacts RecorderNoticesTest::facts()
{
    NoticeFacts facts;
    facts.device = QStringLiteral("Desk");
    facts.otherDevice = QStringLiteral("Headset");
    facts.folder = QStringLiteral("/takes");
    facts.reason = QStringLiteral("broken");
    facts.atMs = 192'000;
    facts.lengthMs = 3100;
    facts.minutes = 5;
    facts.inTake = true;
    return facts;
}

void RecorderNoticesTest::everyKindIsASentence_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<NoticeFacts>("facts");
    for (int kind = 0; kind < kinds; ++kind) {
        NoticeFacts known = facts();
        QTest::addRow("%d in a take", kind) << kind << known;
        known.inTake = false;
        QTest::addRow("%d without a take", kind) << kind << known;
        known = NoticeFacts();
        known.folder = QStringLiteral("/takes");
        known.otherDevice = QStringLiteral("Headset");
        known.nothingKept = true;
        known.reason = QStringLiteral("Broken.");
        QTest::addRow("%d, nothing known", kind) << kind << known;
        known = facts();
        known.saving = true;
        QTest::addRow("%d while saving", kind) << kind << known;
        known.memoryFull = true;
        QTest::addRow("%d, memory full", kind) << kind << known;
    }
}

void RecorderNoticesTest::everyKindIsASentence()
{
    QFETCH(int, kind);
    QFETCH(NoticeFacts, facts);
    const RecorderNotice notice = recorderNotice(NoticeKind(kind), facts);
    QCOMPARE(int(notice.kind), kind);
    QVERIFY2(notice.text.size() > 20 && notice.text.endsWith(u'.'), qPrintable(notice.text));
    QVERIFY2(notice.text.at(0).isUpper() || notice.text.startsWith(u'“') ||
                 notice.text.at(0).isDigit(),
             qPrintable(notice.text));
    for (const char *flaw : {"%", "  ", "“”", ".."})
        QVERIFY2(!notice.text.contains(QLatin1String(flaw)), qPrintable(notice.text));
    QVERIFY2(!notice.text.contains(QStringLiteral("“”")), qPrintable(notice.text));
}

void RecorderNoticesTest::aProblemSaysWhatIsSafe()
{
    NoticeFacts within = facts();
    NoticeFacts before = facts();
    before.inTake = false;
    before.nothingKept = true;
    for (const NoticeKind kind :
         {NoticeKind::NoMicrophone, NoticeKind::NoSoundService, NoticeKind::MicrophoneBlocked,
          NoticeKind::MicrophoneNotAnswering, NoticeKind::PermissionDenied,
          NoticeKind::Disconnected, NoticeKind::Stalled, NoticeKind::DiskFull}) {
        const QString during = recorderNotice(kind, within).text;
        const QString atStart = recorderNotice(kind, before).text;
        QVERIFY2(during.contains(QLatin1String("3:12")), qPrintable(during));
        QVERIFY2(during.contains(QLatin1String("saved")), qPrintable(during));
        QVERIFY2(atStart.contains(QLatin1String("Nothing was recorded")), qPrintable(atStart));
        QCOMPARE(recorderNotice(kind, within).level, NoticeLevel::Problem);
    }
    QVERIFY(recorderNotice(NoticeKind::WriteFailed, before)
                .text.contains(QLatin1String("Nothing was recorded")));
}

void RecorderNoticesTest::numbersAreWrittenAsTheLanguageDoes()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    const QString text = recorderNotice(NoticeKind::ShortTake, facts()).text;
    QLocale::setDefault(before);
    QVERIFY2(text.contains(QLatin1String("3,1")), qPrintable(text));
}

void RecorderNoticesTest::problemsStandFirstAndOnce()
{
    NoticeBoard board([] {});
    board.show(NoticeKind::DefaultChanged, facts());
    board.show(NoticeKind::DiskFull, facts());
    board.show(NoticeKind::SlowDisk, facts());
    board.show(NoticeKind::DiskFull, facts());
    QCOMPARE(board.notices().size(), 3);
    QCOMPARE(board.notices()[0].kind, NoticeKind::DiskFull);
    QCOMPARE(board.notices()[1].kind, NoticeKind::SlowDisk);
    QCOMPARE(board.notices()[2].kind, NoticeKind::DefaultChanged);
    board.clear({NoticeKind::DiskFull, NoticeKind::DefaultChanged, NoticeKind::Clipping});
    QCOMPARE(board.notices().size(), 1);
    QVERIFY(board.has(NoticeKind::SlowDisk));
}

void RecorderNoticesTest::changesAreToldOnce()
{
    int told = 0;
    NoticeBoard board([&told] { ++told; });
    NoticeFacts about = facts();
    board.set(NoticeKind::LowSpace, false, about);
    QCOMPARE(told, 0);
    board.set(NoticeKind::LowSpace, true, about);
    board.set(NoticeKind::LowSpace, true, about);
    QCOMPARE(told, 1);
    about.minutes = 4;
    board.set(NoticeKind::LowSpace, true, about);
    QCOMPARE(told, 2);
    board.set(NoticeKind::LowSpace, false, about);
    QCOMPARE(told, 3);
}

QTEST_GUILESS_MAIN(RecorderNoticesTest)
#include "tst_recordernotices.moc"
