#include "postmortem/decisionreader.h"

#include "documents/fieldlist.h"
#include "documents/listsource.h"
#include "documents/plainwords.h"
#include "postmortem/actionreader.h"

namespace recount
{

namespace
{

const QHash<QString, QStringList> &keyTable()
{
    static const QHash<QString, QStringList> table = {
        {QStringLiteral("at"),
         {QStringLiteral("at"), QStringLiteral("when"), QStringLiteral("time"), QStringLiteral("à"),
          QStringLiteral("heure"), QStringLiteral("quand")}},
        {QStringLiteral("options"),
         {QStringLiteral("options"), QStringLiteral("option"), QStringLiteral("considered"),
          QStringLiteral("alternatives"), QStringLiteral("options considered"),
          QStringLiteral("envisagé")}},
        {QStringLiteral("known then"),
         {QStringLiteral("known then"), QStringLiteral("known"), QStringLiteral("we knew"),
          QStringLiteral("connu alors"), QStringLiteral("on savait")}},
        {QStringLiteral("because"),
         {QStringLiteral("because"), QStringLiteral("why"), QStringLiteral("rationale"),
          QStringLiteral("reason"), QStringLiteral("parce que"), QStringLiteral("raison"),
          QStringLiteral("pourquoi")}}};
    return table;
}

QString knownKey(const QString &key)
{
    for (auto it = keyTable().cbegin(); it != keyTable().cend(); ++it) {
        if (it->contains(key))
            return it.key();
    }
    return key;
}

void takeField(Decision &decision, const FieldPart &part, const PostMortem &values)
{
    const QString key = knownKey(part.key);
    const QString &words = part.value.text;
    if (key == u"at") {
        decision.when = readMoment(words, {values.zone, values.date, {}}).value_or(Moment{});
    } else if (key == u"options") {
        decision.options.clear();
        for (const QString &option : words.split(u';', Qt::SkipEmptyParts)) {
            if (!option.trimmed().isEmpty())
                decision.options.append(option.trimmed());
        }
    } else if (key == u"known then") {
        decision.knownThen = words;
    } else if (key == u"because") {
        decision.rationale = words;
    }
    if (!key.isEmpty())
        decision.fields.insert(key, part.value);
}

} // namespace

void readDecisions(const DocumentParts &document, PostMortem &values)
{
    for (const PostMortemSection &section : std::as_const(values.sections)) {
        if (section.kind != SectionKind::Decisions)
            continue;
        for (const int block : document.blocksOf(MarkdownBlock::Kind::List, section.whole)) {
            const ListSource list(document.source, document.blocks, block);
            for (int item = 0; item < list.count(); ++item) {
                Decision decision;
                decision.list = block;
                decision.item = item;
                decision.range = list.range(item);
                const FieldList fields = readFieldList(document, list.words(item));
                const QString text = document.source.text(fields.words.range);
                const LeadingId id = readLeadingId(text);
                decision.id = id.id;
                decision.chosen = {
                    plainWords(text.mid(id.length)),
                    document.part(fields.words.range, id.length, text.size() - id.length)};
                for (const FieldPart &part : fields.parts)
                    takeField(decision, part, values);
                if (!decision.chosen.isEmpty() || !decision.fields.isEmpty())
                    values.decisions.append(decision);
            }
        }
    }
}

QStringList decisionKeys(const QString &key)
{
    return keyTable().value(key);
}

} // namespace recount
