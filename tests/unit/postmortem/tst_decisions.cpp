#include "postmortem/fixedits.h"
#include "postmortem/postmortemjson.h"
#include "postmortem/postmortemreader.h"

#include "editedpostmortem.h"

#include <QJsonArray>
#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QByteArray text = "# Mails were late\n\n"
                        "| | |\n| --- | --- |\n| Date | 2026-01-14 |\n\n"
                        "## Decisions\n\n"
                        "- **D1** Roll the settings back · at: 09:41 · options: restart the pods; "
                        "add a replica; · known then: only 502 · because: it was the last change\n"
                        "- Wait for the vendor · considered: fail over\n"
                        "- **D4** Say nothing\n\n"
                        "## Root cause\n\nA limit.\n";

} // namespace

class TstDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreRead();
    void theyAreValuesOfTheJson();
    void partsAreEdited();
    void theyAreAddedAndRemoved();
    void frenchKeysAreUsed();
};

void TstDecisions::theyAreRead()
{
    const EditedPostMortem document(text);
    const QList<Decision> &decisions = document.values.decisions;
    QCOMPARE(decisions.size(), 3);
    QCOMPARE(decisions.at(0).id, u"D1"_s);
    QCOMPARE(decisions.at(0).chosen.text, u"Roll the settings back"_s);
    QVERIFY(decisions.at(0).when.hasTime());
    QCOMPARE(decisions.at(0).options, (QStringList{u"restart the pods"_s, u"add a replica"_s}));
    QCOMPARE(decisions.at(0).knownThen, u"only 502"_s);
    QCOMPARE(decisions.at(0).rationale, u"it was the last change"_s);
    QCOMPARE(decisions.at(1).id, QString());
    QCOMPARE(decisions.at(1).options, QStringList{u"fail over"_s});
    QVERIFY(!decisions.at(1).when.isKnown());
    QVERIFY(EditedPostMortem("## Decisions\n\nNone were hard.\n").values.decisions.isEmpty());
}

void TstDecisions::theyAreValuesOfTheJson()
{
    const EditedPostMortem document(text);
    const QJsonArray json =
        postMortemJson(document.values, {2026, 2, 1}).value(u"decisions").toArray();
    QCOMPARE(json.size(), 3);
    const QJsonObject first = json.at(0).toObject();
    QCOMPARE(first.value(u"chosen").toString(), u"Roll the settings back"_s);
    QCOMPARE(first.value(u"options").toArray().size(), 2);
    QCOMPARE(first.value(u"when").toObject().value(u"written").toString(), u"09:41"_s);
    QCOMPARE(first.value(u"rationale").toString(), u"it was the last change"_s);
}

void TstDecisions::partsAreEdited()
{
    const EditedPostMortem before(text);
    const EditedPostMortem chosen = before.with<FixEdits>(
        [](const FixEdits &edits) { return edits.setDecision(0, u"Fail over"_s); });
    QCOMPARE(chosen.values.decisions.at(0).chosen.text, u"Fail over"_s);
    QCOMPARE(chosen.values.decisions.at(0).id, u"D1"_s);
    QCOMPARE(before.linesChangedIn(chosen), 1);
    const EditedPostMortem options = chosen.with<FixEdits>([](const FixEdits &edits) {
        return edits.setDecisionField(0, u"options"_s, u"do nothing; page the vendor"_s);
    });
    QCOMPARE(options.values.decisions.at(0).options,
             (QStringList{u"do nothing"_s, u"page the vendor"_s}));
    QCOMPARE(options.values.decisions.at(0).rationale, u"it was the last change"_s);
    // A key that means the same stays, one that is missing is added, an empty one goes.
    const EditedPostMortem same = options.with<FixEdits>([](const FixEdits &edits) {
        return edits.setDecisionField(1, u"options"_s, u"restart"_s);
    });
    QVERIFY(same.source.bytes().contains("considered: restart"));
    const EditedPostMortem added = same.with<FixEdits>([](const FixEdits &edits) {
        return edits.setDecisionField(2, u"because"_s, u"nobody asked"_s);
    });
    QVERIFY(added.source.bytes().contains("Say nothing \u00b7 because: nobody asked\n"));
    const EditedPostMortem gone = added.with<FixEdits>(
        [](const FixEdits &edits) { return edits.setDecisionField(0, u"at"_s, {}); });
    QVERIFY(!gone.values.decisions.at(0).when.isKnown());
    QVERIFY(!gone.source.bytes().contains("at: 09:41"));
    QCOMPARE(before.linesChangedIn(gone), 3);
}

void TstDecisions::theyAreAddedAndRemoved()
{
    const EditedPostMortem before(text);
    const EditedPostMortem added = before.with<FixEdits>(
        [](const FixEdits &edits) { return edits.addDecision(u"Tell customers"_s, u"10:05"_s); });
    QCOMPARE(added.values.decisions.size(), 4);
    QCOMPARE(added.values.decisions.at(3).id, u"D5"_s); // D4 is the last one
    QCOMPARE(added.values.decisions.at(3).when.written, u"10:05"_s);
    const EditedPostMortem removed =
        added.with<FixEdits>([](const FixEdits &edits) { return edits.removeDecision(3); });
    QCOMPARE(removed.source.bytes(), before.source.bytes());
    const EditedPostMortem made =
        EditedPostMortem("# T\n\n## Timeline\n\nNothing.\n\n## Root cause\n\nA limit.\n")
            .with<FixEdits>([](const FixEdits &edits) { return edits.addDecision(u"Wait"_s); });
    QVERIFY(made.source.bytes().contains("Nothing.\n\n## Decisions\n\n- **D1** Wait\n\n## Root"));
}

void TstDecisions::frenchKeysAreUsed()
{
    const EditedPostMortem french("---\nlang: fr\n---\n# T\n\n## Décisions\n\n- **D1** Attendre · "
                                  "connu alors: rien\n");
    QCOMPARE(french.values.decisions.at(0).knownThen, u"rien"_s);
    const EditedPostMortem added = french.with<FixEdits>([](const FixEdits &edits) {
        return edits.setDecisionField(0, u"because"_s, u"personne ne savait"_s);
    });
    QVERIFY(added.source.bytes().contains("parce que: personne ne savait"));
    QCOMPARE(added.values.decisions.at(0).rationale, u"personne ne savait"_s);
}

QTEST_APPLESS_MAIN(TstDecisions)
#include "tst_decisions.moc"
