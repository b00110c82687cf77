#include "documents/textsearch.h"

#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

QList<TextMatch> found(const QString &text, const TextQuery &query)
{
    const auto expression = searchExpression(query);
    return expression ? matchesIn(text, *expression, 100) : QList<TextMatch>{{-1, -1}};
}

QString replaced(QString text, const TextQuery &query, const QString &replacement)
{
    int count = 0;
    const QList<TextSplice> splices =
        replacementsIn(text, *searchExpression(query), replacement, query.isExpression, &count);
    for (auto splice = splices.crbegin(); splice != splices.crend(); ++splice)
        text.replace(splice->position, splice->removed, splice->inserted);
    return text + u" x%1"_s.arg(count);
}

} // namespace

class TextSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAsTheyAre()
    {
        QCOMPARE(found(u"a.c abc A.C"_s, {u"a.c"_s}), (QList<TextMatch>{{0, 3}, {8, 3}}));
        QCOMPARE(found(u"a.c abc A.C"_s, {u"a.c"_s, true}), (QList<TextMatch>{{0, 3}}));
        QCOMPARE(found(u"É é"_s, {u"é"_s}), (QList<TextMatch>{{0, 1}, {2, 1}}));
        QVERIFY(found(u"abc"_s, {}).isEmpty());
    }

    void wholeWords()
    {
        QCOMPARE(found(u"log logs blog log"_s, {u"log"_s, false, true}),
                 (QList<TextMatch>{{0, 3}, {14, 3}}));
        // Signs have no word around them.
        QCOMPARE(found(u"a -- b"_s, {u"--"_s, false, true}), (QList<TextMatch>{{2, 2}}));
        QCOMPARE(found(u"élan lan"_s, {u"lan"_s, false, true}), (QList<TextMatch>{{5, 3}}));
    }

    void expressions()
    {
        QCOMPARE(found(u"p95 12 ms\n7 ms"_s, {u"^\\d+ ms$"_s, false, false, true}),
                 (QList<TextMatch>{{10, 4}}));
        const auto wrong = searchExpression({u"(a"_s, false, true, true});
        QVERIFY(!wrong);
        QVERIFY(wrong.error().userText.contains(u"at 3"_s));
        QCOMPARE(matchesIn(u"aaaa"_s, *searchExpression({u"a"_s}), 2).size(), 2);
    }

    void replacing()
    {
        QCOMPARE(replaced(u"a-b a-b"_s, {u"a"_s}, u"\\1$1"_s), u"\\1$1-b \\1$1-b x2"_s);
        const TextQuery pairs{u"(\\w)-(\\w)"_s, false, false, true};
        QCOMPARE(replaced(u"a-b c-d"_s, pairs, u"$2\\n\\1\\\\"_s), u"b\na\\ d\nc\\ x2"_s);
        // Side by side, and without a length.
        QCOMPARE(replaced(u"aaa"_s, {u"a"_s}, u"bb"_s), u"bbbbbb x3"_s);
        QCOMPARE(replaced(u"a\nb"_s, {u"^"_s, false, false, true}, u"> "_s), u"> a\n> b x2"_s);
        int count = 7;
        QVERIFY(replacementsIn(u"aaa"_s, QRegularExpression(), u"b"_s, false, &count).isEmpty());
        QCOMPARE(count, 0);
    }
};

QTEST_APPLESS_MAIN(TextSearchTest)
#include "tst_textsearch.moc"
