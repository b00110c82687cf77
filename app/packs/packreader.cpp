#include "packs/packreader.h"

#include "packs/jsoncursor.h"
#include "packs/packlimits.h"
#include "packs/packlinks.h"
#include "packs/packwords.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

namespace recount
{

namespace
{

using namespace Qt::Literals::StringLiterals;
namespace limits = packlimits;
using Kind = PackLinks::Kind;

/// Reads one pack; a member function for each kind of thing in it.
class PackReader
{
    Q_DECLARE_TR_FUNCTIONS(PackReader)

public:
    PackReader(JsonReport &report, const DocumentLoader &loadDocument, PackCheck check)
        : m_report(report), m_loadDocument(loadDocument), m_check(check)
    {
    }

    QJsonObject parse(const QByteArray &json) const;
    void checkVersion(const QJsonObject &object) const;
    Pack pack(const QJsonObject &object);

private:
    template <class T>
    QList<T> list(const JsonCursor &at, qsizetype fewest, qsizetype most,
                  T (PackReader::*read)(const JsonCursor &));

    Company company(const JsonCursor &at);
    StackItem stackItem(const JsonCursor &at);
    QList<Improvement> improvements(const std::optional<JsonCursor> &at, qsizetype weakPoints);
    Improvement improvement(const JsonCursor &at);
    QList<Phase> phases(const JsonCursor &at);
    Phase phase(const JsonCursor &at);
    TimelineEntry entry(const JsonCursor &at);
    template <class Value, size_t count>
    static Value oneOf(const JsonCursor &at, const packwords::Words<Value, count> &words);
    Origin origin(const std::optional<JsonCursor> &at);
    Fix fix(const JsonCursor &at);
    CommunicationStep communicationStep(const JsonCursor &at);
    Responsibility responsibility(const JsonCursor &at);
    Question question(const JsonCursor &at);
    FollowUp followUp(const JsonCursor &at);
    PackDocument document(const JsonCursor &at);
    Claim claim(const JsonCursor &at);
    ClaimMention mention(const JsonCursor &at);
    QString documentText(JsonFields &fields, const JsonCursor &at);
    QString documentFile(const JsonCursor &at);
    /// The least of something that a complete pack has at least one of.
    int one() const { return m_check == PackCheck::Complete ? 1 : 0; }

    JsonReport &m_report;
    const DocumentLoader &m_loadDocument;
    PackCheck m_check;
    PackLinks m_links;
    QSet<int> m_questionNumbers;
    int m_firstMonth = 1; ///< of the phase being read
    int m_lastMonth = 0;
    qsizetype m_documentsLength = 0;
};

QString language(const JsonCursor &at)
{
    static const QRegularExpression shape(QStringLiteral("\\A[a-z]{2}\\z"));
    const QString code = at.value().toString();
    if (!shape.match(code).hasMatch())
        at.expected(PackReader::tr("a language code of two small letters, like “en”"));
    return code;
}

QString optionalText(const std::optional<JsonCursor> &at)
{
    return at ? at->text() : QString();
}

int referenceSeconds(const std::optional<JsonCursor> &at, int otherwise)
{
    return at ? at->number(limits::shortestAnswer, limits::longestAnswer) : otherwise;
}

QJsonObject PackReader::parse(const QByteArray &json) const
{
    if (json.size() > limits::fileBytes) {
        m_report.refuse(
            ErrorCode::InvalidData,
            tr("%1 is larger than 50 MB, the most a pack may have.").arg(m_report.fileName()));
        return {};
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const QByteArray before = json.left(problem.offset);
        const qsizetype line = before.count('\n') + 1;
        const qsizetype column =
            QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
        m_report.refuse(ErrorCode::InvalidData,
                        tr("%1, line %2, column %3: this is not valid JSON (%4).")
                            .arg(m_report.fileName())
                            .arg(line)
                            .arg(column)
                            .arg(problem.errorString()));
        return {};
    }
    if (!document.isObject())
        m_report.expected({}, tr("an object"));
    return document.object();
}

void PackReader::checkVersion(const QJsonObject &object) const
{
    const QJsonValue version = object.value("formatVersion"_L1);
    if (version.toDouble() > limits::formatVersion) {
        m_report.refuse(ErrorCode::Unsupported,
                        tr("%1 was made for a newer Recount: it has format %2, and this version "
                           "reads up to format %3. Update Recount to use this pack.")
                            .arg(m_report.fileName())
                            .arg(version.toDouble())
                            .arg(limits::formatVersion));
        return;
    }
    JsonCursor(version, u"/formatVersion"_s, m_report).number(1, limits::formatVersion);
}

template <class T>
QList<T> PackReader::list(const JsonCursor &at, qsizetype fewest, qsizetype most,
                          T (PackReader::*read)(const JsonCursor &))
{
    QList<T> things;
    for (const JsonCursor &item : at.items(fewest, most)) {
        things.append((this->*read)(item));
        if (!m_report.ok())
            break;
    }
    return things;
}

Pack PackReader::pack(const QJsonObject &object)
{
    Pack pack;
    {
        JsonFields fields(JsonCursor(object, {}, m_report));
        fields.ignore("$schema"_L1);
        fields.ignore("formatVersion"_L1);
        pack.id = fields.required("id"_L1).id();
        pack.language = language(fields.required("language"_L1));
        pack.title = fields.required("title"_L1).text();
        pack.introduction = fields.required("introduction"_L1).markdown();
        pack.company = company(fields.required("company"_L1));
        pack.stack = list(fields.required("stack"_L1), one(), limits::rows, &PackReader::stackItem);
        pack.weakPoints = fields.required("weakPoints"_L1).texts(one(), limits::rows);
        pack.improvements =
            improvements(fields.optional("improvements"_L1), pack.weakPoints.size());
        pack.arrivalPriority = fields.required("arrivalPriority"_L1).text();
        pack.phases = phases(fields.required("phases"_L1));
        pack.fixesIntroduction = fields.required("fixesIntroduction"_L1).markdown();
        pack.fixes = list(fields.required("fixes"_L1), 0, limits::fixes, &PackReader::fix);
        pack.communicationIntroduction = fields.required("communicationIntroduction"_L1).markdown();
        pack.communication = list(fields.required("communication"_L1), 0, limits::rows,
                                  &PackReader::communicationStep);
        pack.responsibilities = list(fields.required("responsibilities"_L1), 0, limits::rows,
                                     &PackReader::responsibility);
        pack.practiceSteps = fields.required("practiceSteps"_L1).texts(0, limits::rows);
        pack.questions =
            list(fields.required("questions"_L1), one(), limits::questions, &PackReader::question);
        pack.tips = fields.required("tips"_L1).texts(0, limits::rows);
        pack.documents =
            list(fields.required("documents"_L1), 0, limits::documents, &PackReader::document);
        if (const auto claims = fields.optional("claims"_L1))
            pack.claims = list(*claims, 0, limits::rows, &PackReader::claim);
    }
    if (m_report.ok() && m_check != PackCheck::Fragment)
        m_links.resolve();
    return pack;
}

Company PackReader::company(const JsonCursor &at)
{
    JsonFields fields(at);
    Company company;
    company.name = fields.required("name"_L1).text();
    company.whatItDoes = fields.required("whatItDoes"_L1).text();
    company.people = fields.required("people"_L1).number(one(), limits::people);
    company.developers = fields.required("developers"_L1).number(0, limits::people);
    company.devops = fields.required("devops"_L1).number(0, limits::people);
    company.teams = fields.required("teams"_L1).text();
    company.yourRole = fields.required("yourRole"_L1).text();
    company.duration = fields.required("duration"_L1).text();
    return company;
}

StackItem PackReader::stackItem(const JsonCursor &at)
{
    JsonFields fields(at);
    StackItem item;
    item.component = fields.required("component"_L1).text();
    item.technology = fields.required("technology"_L1).text();
    return item;
}

QList<Improvement> PackReader::improvements(const std::optional<JsonCursor> &at,
                                            qsizetype weakPoints)
{
    return at ? list(*at, weakPoints, weakPoints, &PackReader::improvement) : QList<Improvement>();
}

Improvement PackReader::improvement(const JsonCursor &at)
{
    JsonFields fields(at);
    Improvement improvement;
    improvement.text = fields.required("text"_L1).text();
    improvement.entries = m_links.refer(Kind::Entry, fields.optional("entries"_L1));
    return improvement;
}

QList<Phase> PackReader::phases(const JsonCursor &at)
{
    return list(at, one(), limits::phases, &PackReader::phase);
}

Phase PackReader::phase(const JsonCursor &at)
{
    JsonFields fields(at);
    Phase phase;
    phase.id = m_links.declare(Kind::Phase, fields.required("id"_L1));
    phase.title = fields.required("title"_L1).text();
    phase.summary = fields.required("summary"_L1).text();
    // A phase begins after the one before it.
    phase.firstMonth = fields.required("firstMonth"_L1).number(m_lastMonth + 1, limits::lastMonth);
    phase.lastMonth = fields.required("lastMonth"_L1).number(phase.firstMonth, limits::lastMonth);
    m_firstMonth = phase.firstMonth;
    m_lastMonth = phase.lastMonth;
    phase.entries =
        list(fields.required("entries"_L1), 0, limits::entriesOfPhase, &PackReader::entry);
    return phase;
}

TimelineEntry PackReader::entry(const JsonCursor &at)
{
    JsonFields fields(at);
    TimelineEntry entry;
    entry.id = m_links.declare(Kind::Entry, fields.required("id"_L1));
    entry.month = fields.required("month"_L1).number(m_firstMonth, m_lastMonth);
    entry.kind = oneOf(fields.required("kind"_L1), packwords::entryKinds);
    entry.what = fields.required("what"_L1).text();
    entry.why = fields.required("why"_L1).text();
    entry.followedBy = m_links.refer(Kind::Entry, fields.optional("followedBy"_L1));
    entry.fixes = m_links.refer(Kind::Fix, fields.optional("fixes"_L1));
    entry.questions = m_links.refer(Kind::Question, fields.optional("questions"_L1));
    entry.documents = m_links.refer(Kind::Document, fields.optional("documents"_L1));
    if (const auto technologies = fields.optional("technologies"_L1))
        entry.technologies = technologies->texts(0, limits::points);
    entry.origin = origin(fields.optional("origin"_L1));
    return entry;
}

template <class Value, size_t count>
Value PackReader::oneOf(const JsonCursor &at, const packwords::Words<Value, count> &words)
{
    const QString found = at.value().toString();
    QStringList known;
    for (const auto &[word, value] : words) {
        if (found == word)
            return value;
        known.append(word);
    }
    at.expected(tr("one of %1").arg(known.join(", "_L1)));
    return {};
}

Origin PackReader::origin(const std::optional<JsonCursor> &at)
{
    return at ? oneOf(*at, packwords::origins) : Origin::Fictional;
}

Fix PackReader::fix(const JsonCursor &at)
{
    JsonFields fields(at);
    Fix fix;
    fix.id = m_links.declare(Kind::Fix, fields.required("id"_L1));
    fix.incident = fields.required("incident"_L1).text();
    fix.quickfix = fields.required("quickfix"_L1).text();
    fix.permanentFix = optionalText(fields.optional("permanentFix"_L1));
    // In a draft the phases may still be shorter than the story.
    fix.month = fields.required("month"_L1)
                    .number(1, m_check == PackCheck::Complete ? m_lastMonth : limits::lastMonth);
    fix.entries = m_links.refer(Kind::Entry, fields.optional("entries"_L1));
    fix.questions = m_links.refer(Kind::Question, fields.optional("questions"_L1));
    fix.quickfixTime = optionalText(fields.optional("quickfixTime"_L1));
    fix.permanentFixTime = optionalText(fields.optional("permanentFixTime"_L1));
    fix.quickfixBy = optionalText(fields.optional("quickfixBy"_L1));
    fix.permanentFixBy = optionalText(fields.optional("permanentFixBy"_L1));
    fix.quickfixHeld = optionalText(fields.optional("quickfixHeld"_L1));
    fix.risk = optionalText(fields.optional("risk"_L1));
    fix.spoken = optionalText(fields.optional("spoken"_L1));
    fix.origin = origin(fields.optional("origin"_L1));
    return fix;
}

CommunicationStep PackReader::communicationStep(const JsonCursor &at)
{
    JsonFields fields(at);
    CommunicationStep step;
    step.title = fields.required("title"_L1).text();
    step.detail = fields.required("detail"_L1).text();
    step.exampleMessage = optionalText(fields.optional("exampleMessage"_L1));
    return step;
}

Responsibility PackReader::responsibility(const JsonCursor &at)
{
    JsonFields fields(at);
    Responsibility responsibility;
    responsibility.role = fields.required("role"_L1).text();
    responsibility.items = fields.required("items"_L1).texts(one(), limits::points);
    responsibility.note = optionalText(fields.optional("note"_L1));
    return responsibility;
}

Question PackReader::question(const JsonCursor &at)
{
    JsonFields fields(at);
    Question question;
    question.id = m_links.declare(Kind::Question, fields.required("id"_L1));
    const JsonCursor number = fields.required("number"_L1);
    question.number = number.number(1, int(limits::questions));
    if (m_questionNumbers.contains(question.number))
        number.expected(tr("a number that no other question has"));
    m_questionNumbers.insert(question.number);
    question.prompt = fields.required("prompt"_L1).text();
    question.shortTitle = fields.required("shortTitle"_L1).text();
    question.tests = fields.required("tests"_L1).text();
    question.think = fields.required("think"_L1).text();
    question.hints = fields.required("hints"_L1).texts(one(), limits::points);
    question.modelAnswer = fields.required("modelAnswer"_L1).markdown();
    question.listensFor = fields.required("listensFor"_L1).texts(one(), limits::points);
    if (const auto followUps = fields.optional("followUps"_L1))
        question.followUps = list(*followUps, 0, limits::points, &PackReader::followUp);
    question.referenceSeconds =
        referenceSeconds(fields.optional("referenceSeconds"_L1), question.referenceSeconds);
    return question;
}

FollowUp PackReader::followUp(const JsonCursor &at)
{
    JsonFields fields(at);
    FollowUp followUp;
    followUp.id = m_links.declare(Kind::FollowUp, fields.required("id"_L1));
    followUp.prompt = fields.required("prompt"_L1).text();
    followUp.answer = fields.required("answer"_L1).markdown();
    followUp.referenceSeconds =
        referenceSeconds(fields.optional("referenceSeconds"_L1), followUp.referenceSeconds);
    return followUp;
}

PackDocument PackReader::document(const JsonCursor &at)
{
    JsonFields fields(at);
    PackDocument document;
    document.id = m_links.declare(Kind::Document, fields.required("id"_L1));
    document.kind = oneOf(fields.required("kind"_L1), packwords::documentKinds);
    document.title = fields.required("title"_L1).text();
    document.markdown = documentText(fields, at);
    m_documentsLength += document.markdown.size();
    if (m_documentsLength > limits::documentsLength)
        at.expected(tr("less text: the documents of a pack may have 20 million characters in all"));
    return document;
}

Claim PackReader::claim(const JsonCursor &at)
{
    JsonFields fields(at);
    Claim claim;
    claim.id = m_links.declare(Kind::Claim, fields.required("id"_L1));
    claim.name = fields.required("name"_L1).text();
    claim.value = fields.required("value"_L1).text();
    if (const auto mentions = fields.optional("mentions"_L1))
        claim.mentions = list(*mentions, 0, limits::points, &PackReader::mention);
    return claim;
}

ClaimMention PackReader::mention(const JsonCursor &at)
{
    // The thing may be gone for a while, in the bin: then nothing is said there.
    static const QRegularExpression shape(
        QStringLiteral("\\A(company|(phases|entries|fixes|questions|followUps|documents)/"
                       "[a-z0-9]+(-[a-z0-9]+)*)\\z"));
    JsonFields fields(at);
    ClaimMention mention;
    const JsonCursor thing = fields.required("thing"_L1);
    mention.thing = thing.value().toString();
    if (mention.thing.size() > 80 || !shape.match(mention.thing).hasMatch())
        thing.expected(tr("a thing of the pack, like “entries/disk-full” or “company”"));
    mention.wording = fields.required("wording"_L1).text();
    return mention;
}

QString PackReader::documentText(JsonFields &fields, const JsonCursor &at)
{
    const auto file = fields.optional("file"_L1);
    const auto markdown = fields.optional("markdown"_L1);
    if (file.has_value() == markdown.has_value())
        at.expected(tr("either “file” or “markdown”"));
    else if (markdown)
        return markdown->text(limits::documentLength);
    else
        return documentFile(*file);
    return {};
}

QString PackReader::documentFile(const JsonCursor &at)
{
    // Nothing outside the pack's own folder: no "..", no drive, no leading slash.
    static const QRegularExpression shape(
        QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9][A-Za-z0-9_.-]*)*\\.md\\z"));
    const QString file = at.value().toString();
    if (file.size() > 200 || !shape.match(file).hasMatch()) {
        at.expected(tr("the path of a Markdown file in the pack’s folder, like “en/runbook.md”"));
        return {};
    }
    const Result<QString> text = m_loadDocument(file);
    if (!text) {
        //: %1 is a file, %2 a place in it, %3 a sentence that says why a document can't be read
        m_report.refuse(
            text.error().code,
            tr("%1, %2: %3").arg(m_report.fileName(), at.pointer(), text.error().userText));
        return {};
    }
    return JsonCursor(*text, at.pointer(), m_report).text(limits::documentLength);
}

} // namespace

Result<Pack> readPack(const QByteArray &json, const QString &fileName,
                      const DocumentLoader &loadDocument, PackCheck check)
{
    JsonReport report(fileName, check == PackCheck::Complete ? JsonReport::Texts::Filled
                                                             : JsonReport::Texts::MayBeEmpty);
    PackReader reader(report, loadDocument, check);
    const QJsonObject object = reader.parse(json);
    if (report.ok())
        reader.checkVersion(object);
    Pack pack;
    if (report.ok())
        pack = reader.pack(object);
    if (!report.ok())
        return tl::unexpected(report.error());
    return pack;
}

} // namespace recount
