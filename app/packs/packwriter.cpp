#include "packs/packwriter.h"

#include "packs/packlimits.h"
#include "packs/packwords.h"

#include <QLatin1String>

#include <utility>

namespace recount
{

namespace
{

using namespace Qt::Literals::StringLiterals;

/// JSON text with its members in the order in which they are written; QJsonObject sorts them.
class JsonText
{
public:
    void text(QLatin1String key, const QString &value)
    {
        member(key);
        quoted(value);
    }
    void optionalText(QLatin1String key, const QString &value)
    {
        if (!value.isEmpty())
            text(key, value);
    }
    void number(QLatin1String key, int value)
    {
        member(key);
        m_json += QByteArray::number(value);
    }
    void texts(QLatin1String key, const QStringList &values)
    {
        list(key, values, [this](const QString &value) { quoted(value); });
    }
    void optionalTexts(QLatin1String key, const QStringList &values)
    {
        if (!values.isEmpty())
            texts(key, values);
    }
    template <class Write>
    void object(QLatin1String key, Write write)
    {
        member(key);
        braces('{', '}', write);
    }
    /// The members of one object for each thing.
    template <class Things, class Write>
    void objects(QLatin1String key, const Things &things, Write write)
    {
        list(key, things,
             [&](const auto &thing) { braces('{', '}', [&] { write(*this, thing); }); });
    }

    template <class Write>
    QByteArray whole(Write write)
    {
        braces('{', '}', [&] { write(*this); });
        return std::exchange(m_json, {}) + '\n';
    }

private:
    template <class Things, class Write>
    void list(QLatin1String key, const Things &things, Write write)
    {
        member(key);
        braces('[', ']', [&] {
            for (const auto &thing : things) {
                separate();
                write(thing);
            }
        });
    }
    template <class Write>
    void braces(char open, char close, Write write)
    {
        m_json += open;
        ++m_depth;
        m_first = true;
        write();
        --m_depth;
        if (!m_first)
            newLine();
        m_first = false;
        m_json += close;
    }
    void member(QLatin1String key)
    {
        separate();
        m_json += '"' + QByteArray(key.data(), key.size()) + "\": ";
    }
    void separate()
    {
        if (!m_first)
            m_json += ',';
        m_first = false;
        newLine();
    }
    void newLine()
    {
        m_json += '\n';
        m_json.append(qsizetype(m_depth) * 2, ' ');
    }
    void quoted(const QString &text);

    QByteArray m_json;
    int m_depth = 0;
    bool m_first = true;
};

/// Whether UTF-8 can't hold this code unit or a reader may take it for something else: control
/// characters, half of a surrogate pair, byte order marks, line separators of JavaScript.
bool needsEscape(const QString &text, qsizetype i)
{
    const QChar c = text.at(i);
    if (c.isHighSurrogate())
        return i + 1 == text.size() || !text.at(i + 1).isLowSurrogate();
    if (c.isLowSurrogate())
        return i == 0 || !text.at(i - 1).isHighSurrogate();
    const char16_t unit = c.unicode();
    return unit < 0x20 || (unit >= 0x7f && unit < 0xa0) || unit == 0x2028 || unit == 0x2029 ||
           unit == 0xfeff || unit >= 0xfffe;
}

void JsonText::quoted(const QString &text)
{
    m_json += '"';
    qsizetype written = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        const bool plainEscape = unit == u'"' || unit == u'\\';
        if (!plainEscape && !needsEscape(text, i))
            continue;
        m_json += QStringView(text).mid(written, i - written).toUtf8();
        written = i + 1;
        if (plainEscape)
            m_json += QByteArray(1, '\\') + char(unit);
        else if (unit == u'\n')
            m_json += "\\n";
        else if (unit == u'\t')
            m_json += "\\t";
        else
            m_json += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
    }
    m_json += QStringView(text).mid(written).toUtf8() + '"';
}

void writeCompany(JsonText &json, const Company &company)
{
    json.text("name"_L1, company.name);
    json.text("whatItDoes"_L1, company.whatItDoes);
    json.number("people"_L1, company.people);
    json.number("developers"_L1, company.developers);
    json.number("devops"_L1, company.devops);
    json.text("teams"_L1, company.teams);
    json.text("yourRole"_L1, company.yourRole);
    json.text("duration"_L1, company.duration);
}

void writeStackItem(JsonText &json, const StackItem &item)
{
    json.text("component"_L1, item.component);
    json.text("technology"_L1, item.technology);
}

void writeImprovement(JsonText &json, const Improvement &improvement)
{
    json.text("text"_L1, improvement.text);
    json.optionalTexts("entries"_L1, improvement.entries);
}

void writeOrigin(JsonText &json, Origin origin)
{
    if (origin != Origin::Fictional)
        json.text("origin"_L1, packwords::wordOf(packwords::origins, origin));
}

void writeEntry(JsonText &json, const TimelineEntry &entry)
{
    json.text("id"_L1, entry.id);
    json.number("month"_L1, entry.month);
    json.text("kind"_L1, packwords::wordOf(packwords::entryKinds, entry.kind));
    json.text("what"_L1, entry.what);
    json.text("why"_L1, entry.why);
    json.optionalTexts("followedBy"_L1, entry.followedBy);
    json.optionalTexts("fixes"_L1, entry.fixes);
    json.optionalTexts("questions"_L1, entry.questions);
    json.optionalTexts("documents"_L1, entry.documents);
    json.optionalTexts("technologies"_L1, entry.technologies);
    writeOrigin(json, entry.origin);
}

void writePhase(JsonText &json, const Phase &phase)
{
    json.text("id"_L1, phase.id);
    json.text("title"_L1, phase.title);
    json.text("summary"_L1, phase.summary);
    json.number("firstMonth"_L1, phase.firstMonth);
    json.number("lastMonth"_L1, phase.lastMonth);
    json.objects("entries"_L1, phase.entries, writeEntry);
}

void writeFix(JsonText &json, const Fix &fix)
{
    json.text("id"_L1, fix.id);
    json.text("incident"_L1, fix.incident);
    json.text("quickfix"_L1, fix.quickfix);
    json.optionalText("permanentFix"_L1, fix.permanentFix);
    json.number("month"_L1, fix.month);
    json.optionalTexts("entries"_L1, fix.entries);
    json.optionalTexts("questions"_L1, fix.questions);
    json.optionalText("quickfixTime"_L1, fix.quickfixTime);
    json.optionalText("permanentFixTime"_L1, fix.permanentFixTime);
    json.optionalText("quickfixBy"_L1, fix.quickfixBy);
    json.optionalText("permanentFixBy"_L1, fix.permanentFixBy);
    json.optionalText("quickfixHeld"_L1, fix.quickfixHeld);
    json.optionalText("risk"_L1, fix.risk);
    json.optionalText("spoken"_L1, fix.spoken);
    writeOrigin(json, fix.origin);
}

void writeCommunicationStep(JsonText &json, const CommunicationStep &step)
{
    json.text("title"_L1, step.title);
    json.text("detail"_L1, step.detail);
    json.optionalText("exampleMessage"_L1, step.exampleMessage);
}

void writeResponsibility(JsonText &json, const Responsibility &responsibility)
{
    json.text("role"_L1, responsibility.role);
    json.texts("items"_L1, responsibility.items);
    json.optionalText("note"_L1, responsibility.note);
}

void writeFollowUp(JsonText &json, const FollowUp &followUp)
{
    json.text("id"_L1, followUp.id);
    json.text("prompt"_L1, followUp.prompt);
    json.text("answer"_L1, followUp.answer);
    json.number("referenceSeconds"_L1, followUp.referenceSeconds);
}

void writeQuestion(JsonText &json, const Question &question)
{
    json.text("id"_L1, question.id);
    json.number("number"_L1, question.number);
    json.text("prompt"_L1, question.prompt);
    json.text("shortTitle"_L1, question.shortTitle);
    json.text("tests"_L1, question.tests);
    json.text("think"_L1, question.think);
    json.texts("hints"_L1, question.hints);
    json.text("modelAnswer"_L1, question.modelAnswer);
    json.texts("listensFor"_L1, question.listensFor);
    if (!question.followUps.isEmpty())
        json.objects("followUps"_L1, question.followUps, writeFollowUp);
    json.number("referenceSeconds"_L1, question.referenceSeconds);
}

void writeDocument(JsonText &json, const PackDocument &document)
{
    json.text("id"_L1, document.id);
    json.text("kind"_L1, packwords::wordOf(packwords::documentKinds, document.kind));
    json.text("title"_L1, document.title);
    json.text("markdown"_L1, document.markdown);
}

void writeMention(JsonText &json, const ClaimMention &mention)
{
    json.text("thing"_L1, mention.thing);
    json.text("wording"_L1, mention.wording);
}

void writeClaim(JsonText &json, const Claim &claim)
{
    json.text("id"_L1, claim.id);
    json.text("name"_L1, claim.name);
    json.text("value"_L1, claim.value);
    if (!claim.mentions.isEmpty())
        json.objects("mentions"_L1, claim.mentions, writeMention);
}

void writeMembers(JsonText &json, const Pack &pack)
{
    json.number("formatVersion"_L1, packlimits::formatVersion);
    json.text("id"_L1, pack.id);
    json.text("language"_L1, pack.language);
    json.text("title"_L1, pack.title);
    json.text("introduction"_L1, pack.introduction);
    json.object("company"_L1, [&] { writeCompany(json, pack.company); });
    json.objects("stack"_L1, pack.stack, writeStackItem);
    json.texts("weakPoints"_L1, pack.weakPoints);
    if (!pack.improvements.isEmpty())
        json.objects("improvements"_L1, pack.improvements, writeImprovement);
    json.text("arrivalPriority"_L1, pack.arrivalPriority);
    json.objects("phases"_L1, pack.phases, writePhase);
    json.text("fixesIntroduction"_L1, pack.fixesIntroduction);
    json.objects("fixes"_L1, pack.fixes, writeFix);
    json.text("communicationIntroduction"_L1, pack.communicationIntroduction);
    json.objects("communication"_L1, pack.communication, writeCommunicationStep);
    json.objects("responsibilities"_L1, pack.responsibilities, writeResponsibility);
    json.texts("practiceSteps"_L1, pack.practiceSteps);
    json.objects("questions"_L1, pack.questions, writeQuestion);
    json.texts("tips"_L1, pack.tips);
    json.objects("documents"_L1, pack.documents, writeDocument);
    if (!pack.claims.isEmpty())
        json.objects("claims"_L1, pack.claims, writeClaim);
}

} // namespace

QByteArray writePack(const Pack &pack)
{
    return JsonText().whole([&](JsonText &json) { writeMembers(json, pack); });
}

} // namespace recount
