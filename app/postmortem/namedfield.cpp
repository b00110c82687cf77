#include "postmortem/namedfield.h"

#include "documents/frontmatter.h"
#include "postmortem/documentwords.h"
#include "postmortem/fixedits.h"
#include "postmortem/postmortemedits.h"
#include "postmortem/postmortemjson.h"

#include <QCoreApplication>

namespace recount
{

namespace
{

QString words(const char *text)
{
    return QCoreApplication::translate("NamedField", text);
}

template <class Value>
int indexOf(const QList<Value> &values, const QString &id)
{
    for (int i = 0; i < int(values.size()); ++i) {
        if (!id.isEmpty() && values.at(i).id.compare(id, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

/// `AI-1.owner`: of an action, a quickfix, a decision or a factor.
std::optional<QList<TextPatch>> setPart(const SourceText &source, const PostMortem &document,
                                        const QString &id, const QString &key, const QString &value)
{
    const FixEdits edits(source, document);
    if (const int index = indexOf(document.actions, id); index >= 0)
        return key.isEmpty() ? edits.setActionTitle(index, value)
                             : edits.setActionField(index, key, value);
    if (const int index = indexOf(document.quickfixes, id); index >= 0)
        return key.isEmpty() ? edits.setQuickfix(index, value)
                             : edits.setQuickfixField(index, key, value);
    if (const int index = indexOf(document.decisions, id); index >= 0)
        return key.isEmpty() ? edits.setDecision(index, value)
                             : edits.setDecisionField(index, key, value);
    if (const int index = indexOf(document.factors, id); index >= 0 && key.isEmpty())
        return edits.setFactor(index, value);
    return {};
}

} // namespace

Result<QList<TextPatch>> setNamedField(const SourceText &source, const PostMortem &document,
                                       const QString &name, const QString &value)
{
    static const QStringList headerKeys = {
        QStringLiteral("severity"),     QStringLiteral("date"),       QStringLiteral("duration"),
        QStringLiteral("impact"),       QStringLiteral("owner"),      QStringLiteral("authors"),
        QStringLiteral("reviewers"),    QStringLiteral("status"),     QStringLiteral("services"),
        QStringLiteral("kind"),         QStringLiteral("category"),   QStringLiteral("published"),
        QStringLiteral("loss"),         QStringLiteral("incident"),   QStringLiteral("slo"),
        QStringLiteral("cost"),         QStringLiteral("review due"), QStringLiteral("meeting"),
        QStringLiteral("environments"), QStringLiteral("regions"),    QStringLiteral("tags")};
    const PostMortemEdits edits(source, document);
    const QString field = name.trimmed().toLower();
    if (field == u"title")
        return edits.setTitle(value);
    if (field == u"zone" || field == u"lang") {
        if (field == u"zone" && !zoneOf(value).isValid())
            return fail(
                ErrorCode::InvalidData,
                words(QT_TRANSLATE_NOOP("NamedField", "There is no time zone \"%1\".")).arg(value));
        return QList<TextPatch>{setFrontMatterValue(source, field, value)};
    }
    // "impact" is the line in the table where there is one, else the section.
    const QString line = QString(field).replace(u'-', u' ');
    if (headerKeys.contains(line) && (field != u"impact" || document.header.contains(field)))
        return edits.setHeader(line, value);
    for (const SectionKind kind : documentwords::sectionOrder()) {
        if (nameOf(kind) == field)
            return edits.setSection(kind, value);
    }
    const QString key = field.section(u'.', 1).replace(u'-', u' ');
    if (const auto patches = setPart(source, document, field.section(u'.', 0, 0), key, value))
        return *patches;
    QStringList known = {QStringLiteral("title"), QStringLiteral("zone"), QStringLiteral("lang")};
    known += headerKeys;
    for (const SectionKind kind : documentwords::sectionOrder())
        known.append(nameOf(kind));
    return fail(ErrorCode::NotFound,
                words(QT_TRANSLATE_NOOP(
                          "NamedField",
                          "There is no field \"%1\". There are: %2, and parts like AI-1.owner."))
                    .arg(name, known.join(QStringLiteral(", "))));
}

} // namespace recount
