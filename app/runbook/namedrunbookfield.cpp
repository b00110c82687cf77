#include "runbook/namedrunbookfield.h"

#include "documents/frontmatter.h"
#include "documents/plainheadings.h"
#include "runbook/graphblock.h"
#include "runbook/quickfixedits.h"
#include "runbook/runbookedits.h"
#include "runbook/runbookheadings.h"
#include "runbook/runbookjson.h"
#include "runbook/runbookrowedits.h"
#include "runbook/runbookwords.h"
#include "runbook/stepedits.h"
#include "runbook/steporderedits.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace recount
{

namespace
{

using Patches = QList<TextPatch>;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(NamedRunbookField)
};

const QStringList &headerKeys()
{
    static const QStringList keys = {
        QStringLiteral("service"),          QStringLiteral("owner"),
        QStringLiteral("status"),           QStringLiteral("alerts"),
        QStringLiteral("severity"),         QStringLiteral("dashboards"),
        QStringLiteral("last tested"),      QStringLiteral("review every"),
        QStringLiteral("first mitigation"), QStringLiteral("version"),
        QStringLiteral("stop the bleeding")};
    return keys;
}

/// `step.3.why` as its three words; the last one is empty for the whole part.
struct PartName {
    QString list;
    QString which;
    QString field;
};

class FieldSetter
{
public:
    FieldSetter(const SourceText &source, const Runbook &document, QString name, QString value)
        : m_source(source), m_document(document), m_name(std::move(name)), m_value(std::move(value))
    {
    }

    Result<Patches> set();

private:
    PartName partName() const;
    Result<Patches> setStep(const PartName &part);
    Result<Patches> setStepField(int step, const QString &field);
    Result<Patches> setStepDanger(int step);
    Result<Patches> inFactsLine(int step, const Patches &patches) const;
    Result<Patches> setQuickfix(const PartName &part);
    Result<Patches> setQuickfixField(int quickfix, const QString &field);
    Result<Patches> setPermanentFix(const PartName &part);
    Result<Patches> setLevel(const PartName &part);
    Result<Patches> setPlaceholder(const PartName &part);
    Result<Patches> setGraph();
    std::optional<Danger> danger() const;
    std::optional<int> index(const QString &number, int count) const;
    /// The number of a command, from 0, in "command", "command.2"; nothing for another field.
    static std::optional<int> commandIn(const QString &field);
    Result<Patches> notThere() const;
    Result<Patches> isNone(const QString &what) const;

    const SourceText &m_source;
    const Runbook &m_document;
    QString m_name;
    QString m_value;
};

Result<Patches> FieldSetter::notThere() const
{
    QStringList known = {QStringLiteral("title"), QStringLiteral("lang"), QStringLiteral("graph")};
    for (const QString &key : headerKeys())
        known.append(QString(key).replace(u' ', u'-'));
    for (const RunbookSectionKind kind : runbookwords::sectionOrder())
        known.append(nameOf(kind));
    return fail(ErrorCode::NotFound,
                Texts::tr("There is no field \"%1\". There are: %2, and parts like step.3.why, "
                          "quickfix.1.title, permanent-fix.1, escalation.2.who and "
                          "placeholder.HOST.example.")
                    .arg(m_name, known.join(QStringLiteral(", "))));
}

Result<Patches> FieldSetter::isNone(const QString &what) const
{
    return fail(ErrorCode::InvalidData,
                Texts::tr("\"%1\" is no value for %2: %3").arg(m_value, m_name, what));
}

/// "S3.why" is "step.3.why".
PartName FieldSetter::partName() const
{
    static const QRegularExpression shortName(QStringLiteral("^([sqpe])(\\d{1,6})(?:\\.(.*))?$"),
                                              QRegularExpression::CaseInsensitiveOption);
    if (const auto match = shortName.match(m_name); match.hasMatch()) {
        const QChar letter = match.captured(1).at(0).toLower();
        const QString list = letter == u's'   ? QStringLiteral("step")
                             : letter == u'q' ? QStringLiteral("quickfix")
                             : letter == u'p' ? QStringLiteral("permanent-fix")
                                              : QStringLiteral("escalation");
        return {list, match.captured(2), match.captured(3).toLower()};
    }
    return {m_name.section(u'.', 0, 0).toLower(), m_name.section(u'.', 1, 1),
            m_name.section(u'.', 2).toLower()};
}

std::optional<int> FieldSetter::commandIn(const QString &field)
{
    if (field.section(u'.', 0, 0) != u"command")
        return {};
    const QString number = field.section(u'.', 1);
    return number.isEmpty() ? 0 : number.toInt() - 1;
}

std::optional<int> FieldSetter::index(const QString &number, int count) const
{
    bool isNumber = false;
    const int index = number.toInt(&isNumber) - 1;
    return isNumber && index >= 0 && index < count ? std::optional(index) : std::nullopt;
}

std::optional<Danger> FieldSetter::danger() const
{
    for (const Danger danger : {Danger::None, Danger::Caution, Danger::Destructive}) {
        if (m_value.trimmed().compare(nameOf(danger), Qt::CaseInsensitive) == 0)
            return danger;
    }
    return {};
}

Result<Patches> FieldSetter::setStep(const PartName &part)
{
    const StepOrderEdits order(m_source, m_document);
    const int count = int(m_document.steps.size());
    if (part.which == u"new" && part.field.isEmpty())
        return order.insertStep(count, m_value);
    const int step = m_document.stepAt(part.which.toInt());
    if (step < 0)
        return notThere();
    if (part.field.isEmpty())
        return m_value.trimmed().isEmpty()
                   ? order.removeStep(step)
                   : StepEdits(m_source, m_document).setTitle(step, m_value);
    if (part.field != u"number")
        return setStepField(step, part.field);
    const auto place = index(m_value, count);
    if (!place)
        return isNone(Texts::tr("it is a number from 1 to %1.").arg(count));
    return order.moveStep(step, *place);
}

Result<Patches> FieldSetter::setStepField(int step, const QString &field)
{
    const StepEdits edits(m_source, m_document);
    const bool isEmpty = m_value.trimmed().isEmpty();
    if (field == u"title")
        return isEmpty ? isNone(Texts::tr("a step has a title.")) : edits.setTitle(step, m_value);
    if (field == u"why")
        return edits.setWhy(step, m_value);
    if (field == u"where")
        return inFactsLine(step, edits.setWhere(step, m_value));
    if (field == u"expected")
        return edits.setExpected(step, m_value);
    if (field == u"otherwise")
        return edits.setOtherwise(step, m_value);
    if (field == u"danger")
        return setStepDanger(step);
    if (field == u"kind") {
        const auto kind = stepKindOf(m_value);
        if (!kind && !isEmpty)
            return isNone(Texts::tr("it is check, action, decide, wait, notify, sub-runbook or "
                                    "end."));
        return inFactsLine(step, edits.setKind(step, kind));
    }
    if (field == u"minutes") {
        bool isNumber = false;
        const double number = m_value.trimmed().toDouble(&isNumber);
        const auto minutes = isNumber ? std::optional(number) : durationIn(m_value);
        constexpr double longest = 100'000;
        if (!isEmpty && !(minutes && *minutes >= 0 && *minutes <= longest))
            return isNone(Texts::tr("it is a time, such as 5 or 1 h 30 min."));
        return inFactsLine(step, edits.setMinutes(step, minutes));
    }
    const auto command = commandIn(field);
    const int count = int(m_document.steps.at(step).commands.size());
    if (!command || *command < 0 || *command > count)
        return notThere();
    if (*command == count)
        return isEmpty ? Patches() : edits.addCommand(step, m_value);
    return edits.setCommand(step, *command, m_value);
}

/// A step that is a command alone has no place for the line of its kind, minutes and place.
Result<Patches> FieldSetter::inFactsLine(int step, const Patches &patches) const
{
    const bool hasLine = !m_document.steps.at(step).metaRange.isEmpty();
    if (patches.isEmpty() && !hasLine && !m_value.trimmed().isEmpty())
        return isNone(Texts::tr("the step has no words of its own that this could stand below."));
    return patches;
}

Result<Patches> FieldSetter::setStepDanger(int step)
{
    const RunbookStep &known = m_document.steps.at(step);
    const auto wanted = danger();
    if (!wanted)
        return isNone(Texts::tr("it is none, caution or destructive."));
    return StepEdits(m_source, m_document).setDanger(step, *wanted, known.blastRadius, known.undo);
}

Result<Patches> FieldSetter::setQuickfix(const PartName &part)
{
    const QuickfixEdits edits(m_source, m_document);
    const bool isEmpty = m_value.trimmed().isEmpty();
    if (part.which == u"new" && part.field.isEmpty())
        return isEmpty ? Patches() : edits.addQuickfix(m_value);
    const int quickfix = m_document.quickfixAt(part.which.toInt());
    if (quickfix < 0)
        return notThere();
    if (part.field.isEmpty())
        return isEmpty ? edits.removeQuickfix(quickfix) : edits.setTitle(quickfix, m_value);
    return setQuickfixField(quickfix, part.field);
}

Result<Patches> FieldSetter::setQuickfixField(int quickfix, const QString &field)
{
    const QuickfixEdits edits(m_source, m_document);
    const RunbookQuickfix &known = m_document.quickfixes.at(quickfix);
    const bool isEmpty = m_value.trimmed().isEmpty();
    if (field == u"title")
        return isEmpty ? isNone(Texts::tr("a quickfix has a title."))
                       : edits.setTitle(quickfix, m_value);
    if (field == u"verify")
        return edits.setVerify(quickfix, m_value);
    if (field == u"undo")
        return edits.setRollback(quickfix, m_value);
    if (field == u"then")
        return edits.setThen(quickfix, m_value);
    if (field == u"danger") {
        const auto wanted = danger();
        return wanted ? edits.setDanger(quickfix, *wanted, known.blastRadius)
                      : isNone(Texts::tr("it is none, caution or destructive."));
    }
    const auto command = commandIn(field);
    const int count = int(known.commands.size());
    if (!command || *command < 0 || *command > count)
        return notThere();
    if (*command == count)
        return isEmpty ? Patches() : edits.addCommand(quickfix, m_value);
    return edits.setCommand(quickfix, *command, m_value);
}

Result<Patches> FieldSetter::setPermanentFix(const PartName &part)
{
    const QuickfixEdits edits(m_source, m_document);
    const bool isEmpty = m_value.trimmed().isEmpty();
    const bool isTitle = part.field.isEmpty() || part.field == u"title";
    if (part.which == u"new" && part.field.isEmpty())
        return isEmpty ? Patches() : edits.addPermanentFix(m_value);
    const int fix = m_document.permanentFixAt(part.which.toInt());
    if (fix < 0 || !isTitle)
        return notThere();
    return isEmpty ? edits.removePermanentFix(fix) : edits.setPermanentFix(fix, m_value);
}

Result<Patches> FieldSetter::setLevel(const PartName &part)
{
    using Part = RunbookRowEdits::LevelPart;
    static const QHash<QString, Part> parts = {{QStringLiteral("after"), Part::After},
                                               {QStringLiteral("who"), Part::Who},
                                               {QStringLiteral("how"), Part::How},
                                               {QStringLiteral("bring"), Part::Bring},
                                               {QStringLiteral("acknowledge"), Part::Acknowledge},
                                               {QStringLiteral("fallback"), Part::Fallback}};
    const RunbookRowEdits edits(m_source, m_document);
    if (part.which == u"new" && part.field.isEmpty()) {
        const QString who = m_value.section(u',', 1).trimmed();
        return who.isEmpty()
                   ? isNone(Texts::tr("it is a time and a role, such as 30 min, team lead."))
                   : edits.addLevel(m_value.section(u',', 0, 0).trimmed(), who, {});
    }
    const auto level = index(part.which, int(m_document.escalation.size()));
    if (!level)
        return notThere();
    if (part.field.isEmpty() && m_value.trimmed().isEmpty())
        return edits.removeLevel(*level);
    const auto found = parts.constFind(part.field);
    return found == parts.constEnd() ? notThere() : edits.setLevel(*level, *found, m_value);
}

Result<Patches> FieldSetter::setPlaceholder(const PartName &part)
{
    using Part = RunbookRowEdits::PlaceholderPart;
    static const QHash<QString, Part> parts = {{QStringLiteral("name"), Part::Name},
                                               {QStringLiteral("meaning"), Part::Meaning},
                                               {QStringLiteral("type"), Part::Type},
                                               {QStringLiteral("example"), Part::Example},
                                               {QStringLiteral("how-to-find"), Part::HowToFind},
                                               {QStringLiteral("default"), Part::Default},
                                               {QStringLiteral("pattern"), Part::Pattern}};
    const RunbookRowEdits edits(m_source, m_document);
    const auto indexOf = [this](const QString &name) {
        for (int i = 0; i < int(m_document.placeholders.size()); ++i) {
            if (!name.isEmpty() && m_document.placeholders.at(i).name == name)
                return i;
        }
        return -1;
    };
    if (part.which == u"new" && part.field.isEmpty()) {
        const QString name = placeholderName(m_value);
        return name.isEmpty() || indexOf(name) >= 0
                   ? isNone(Texts::tr("it is a name that no other placeholder has."))
                   : edits.addPlaceholder(name);
    }
    const int placeholder = indexOf(placeholderName(part.which));
    if (placeholder < 0)
        return notThere();
    if (part.field.isEmpty() && m_value.trimmed().isEmpty())
        return edits.removePlaceholder(placeholder);
    const auto found = parts.constFind(part.field);
    if (found == parts.constEnd())
        return notThere();
    if (*found == Part::Name &&
        (placeholderName(m_value).isEmpty() || (indexOf(placeholderName(m_value)) >= 0 &&
                                                indexOf(placeholderName(m_value)) != placeholder)))
        return isNone(Texts::tr("it is a name that no other placeholder has."));
    if (*found == Part::Type && !placeholderTypeOf(m_value))
        return isNone(Texts::tr("it is string, int, duration, host, path, enum, time or secret."));
    return edits.setPlaceholder(placeholder, *found, m_value);
}

Result<Patches> FieldSetter::setGraph()
{
    const QString wanted = m_value.trimmed().toLower();
    if (wanted == u"remove" || wanted.isEmpty())
        return removeGraphBlock(m_source);
    if (wanted == u"replace")
        return graphBlockPatches(m_source, m_document, true);
    if (wanted != u"update")
        return isNone(Texts::tr("it is update, replace or remove."));
    const auto known = findGraphBlock(m_source, blocksWithPlainHeadings(m_source));
    if (known && known->isEditedByHand)
        return fail(ErrorCode::InvalidData,
                    Texts::tr("Somebody changed the graph in the document, so it stays as it is. "
                              "graph=replace draws it anew."));
    return graphBlockPatches(m_source, m_document);
}

Result<Patches> FieldSetter::set()
{
    const RunbookEdits edits(m_source, m_document);
    const QString field = m_name.toLower();
    if (field == u"title")
        return edits.setTitle(m_value);
    if (field == u"lang")
        return Patches{setFrontMatterValue(m_source, field, m_value)};
    if (field == u"graph")
        return setGraph();
    const QString line = QString(field).replace(u'-', u' ');
    // "stop the bleeding" is the line in the table where there is one, else the section.
    if (headerKeys().contains(line) &&
        (line != u"stop the bleeding" || m_document.header.contains(line)))
        return edits.setHeader(line, m_value);
    for (const RunbookSectionKind kind : runbookwords::sectionOrder()) {
        if (nameOf(kind) == field)
            return edits.setSection(kind, m_value);
    }
    const PartName part = partName();
    if (part.list == u"step")
        return setStep(part);
    if (part.list == u"quickfix")
        return setQuickfix(part);
    if (part.list == u"permanent-fix")
        return setPermanentFix(part);
    if (part.list == u"escalation")
        return setLevel(part);
    return part.list == u"placeholder" ? setPlaceholder(part) : notThere();
}

} // namespace

Result<QList<TextPatch>> setNamedField(const SourceText &source, const Runbook &document,
                                       const QString &name, const QString &value)
{
    return FieldSetter(source, document, name.trimmed(), value).set();
}

} // namespace recount
