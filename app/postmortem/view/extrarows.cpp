#include "postmortem/view/extrarows.h"

#include "postmortem/attachmentedits.h"
#include "postmortem/incidentcost.h"
#include "postmortem/postmortemedits.h"

#include <QCoreApplication>

#include <algorithm>

namespace recount
{

namespace
{

struct ExtraRows {
    Q_DECLARE_TR_FUNCTIONS(ExtraRows)
};

const QString &costKey()
{
    static const QString key = QStringLiteral("cost");
    return key;
}

/// As it is written, unless its markup has semicolons of its own.
QString costLine(const SourceText &source, const PostMortem &values)
{
    const Passage passage = values.header.value(costKey());
    const QString written = writtenText(source, passage);
    return written.count(u';') == passage.text.count(u';') ? written : passage.text;
}

PostMortemField costField(int row, CostPart part, const QString &name, const QString &prompt,
                          const QString &problem)
{
    PostMortemField spec;
    spec.name = name;
    spec.prompt = prompt;
    spec.read = [row, part](const SourceText &, const PostMortem &values) {
        const QList<CostRow> rows = readCost(values);
        return row < rows.size() ? costPart(rows.at(row), part, values.lang) : QString();
    };
    spec.write = [row, part](const SourceText &source, const PostMortem &values,
                             const QString &text) {
        const QList<CostRow> rows = readCost(values);
        if (row >= rows.size())
            return QList<TextPatch>();
        const QString line =
            costWith(costLine(source, values), rows.at(row), part, text, values.lang);
        return PostMortemEdits(source, values).setHeader(costKey(), line);
    };
    spec.problem = [part, problem](const QString &text) {
        // Whether it makes sense shows in a row that holds nothing else.
        CostRow any;
        any.people = 7;
        any.hours = 7;
        const QString words = costPart(any, part, {});
        const bool isKnown = text.simplified() == words ||
                             costWith(QStringLiteral("x"), any, part, text, {}) != u"x";
        return isKnown ? QString() : problem;
    };
    return spec;
}

/// Of those of the section.
int attachmentAt(const PostMortem &values, int row)
{
    for (int i = 0; i < int(values.attachments.size()); ++i) {
        if (values.attachments.at(i).list >= 0 && row-- == 0)
            return i;
    }
    return -1;
}

PostMortemField attachmentField(int row, const QString &name, const QString &prompt,
                                ByteRange (*place)(const Attachment &),
                                QList<TextPatch> (AttachmentEdits::*set)(int, const QString &)
                                    const)
{
    PostMortemField spec;
    spec.name = name;
    spec.prompt = prompt;
    spec.read = [row, place](const SourceText &source, const PostMortem &values) {
        const int index = attachmentAt(values, row);
        return index < 0 ? QString()
                         : linkWordsText(source.text(place(values.attachments.at(index))));
    };
    spec.write = [row, set](const SourceText &source, const PostMortem &values,
                            const QString &text) {
        const int index = attachmentAt(values, row);
        return index < 0 ? QList<TextPatch>() : (AttachmentEdits(source, values).*set)(index, text);
    };
    spec.problem = [](const QString &text) {
        return text.trimmed().isEmpty()
                   ? ExtraRows::tr("Not written yet: a link needs words and a file.")
                   : QString();
    };
    return spec;
}

} // namespace

PostMortemRows costRows()
{
    PostMortemRows rows;
    rows.add = ExtraRows::tr("Add People");
    rows.count = [](const PostMortem &values) { return int(readCost(values).size()); };
    rows.name = [](const PostMortem &values, int row) {
        const QString who = readCost(values).at(row).who;
        return who.isEmpty() ? ExtraRows::tr("Group %1").arg(row + 1) : who;
    };
    rows.added = [](const SourceText &source, const PostMortem &values) {
        return PostMortemEdits(source, values)
            .setHeader(costKey(), costWithRow(costLine(source, values)));
    };
    rows.removed = [](const SourceText &source, const PostMortem &values, int row) {
        return PostMortemEdits(source, values)
            .setHeader(costKey(),
                       costWithoutRow(costLine(source, values), readCost(values).at(row)));
    };
    rows.fields = [](int row) {
        return QList<PostMortemField>{
            costField(row, CostPart::Who, ExtraRows::tr("Who"), ExtraRows::tr("engineers"),
                      ExtraRows::tr("Not written yet: it takes words without numbers.")),
            costField(row, CostPart::People, ExtraRows::tr("How many"), QStringLiteral("3"),
                      ExtraRows::tr("Not written yet: it takes a number.")),
            costField(row, CostPart::Hours, ExtraRows::tr("Hours each"), QStringLiteral("2"),
                      ExtraRows::tr("Not written yet: it takes a number of hours.")),
            costField(row, CostPart::Rate, ExtraRows::tr("An hour costs"), QStringLiteral("90 EUR"),
                      ExtraRows::tr("Not written yet: it takes a number and a currency."))};
    };
    return rows;
}

PostMortemRows attachmentRows()
{
    PostMortemRows rows;
    rows.add = ExtraRows::tr("Add Attachment");
    rows.count = [](const PostMortem &values) {
        return int(std::count_if(values.attachments.begin(), values.attachments.end(),
                                 [](const Attachment &found) { return found.list >= 0; }));
    };
    rows.name = [](const PostMortem &, int row) {
        return ExtraRows::tr("Attachment %1").arg(row + 1);
    };
    rows.added = [](const SourceText &source, const PostMortem &values) {
        return AttachmentEdits(source, values)
            .add(ExtraRows::tr("New attachment"), QStringLiteral("files/name.txt"));
    };
    rows.removed = [](const SourceText &source, const PostMortem &values, int row) {
        const int index = attachmentAt(values, row);
        return index < 0 ? QList<TextPatch>() : AttachmentEdits(source, values).remove(index);
    };
    rows.fields = [](int row) {
        return QList<PostMortemField>{
            attachmentField(
                row, ExtraRows::tr("What it shows"), ExtraRows::tr("Error rate of the checkout"),
                [](const Attachment &found) { return found.text.range; },
                &AttachmentEdits::setText),
            attachmentField(
                row, ExtraRows::tr("File beside the document"), QStringLiteral("img/502.png"),
                [](const Attachment &found) { return found.address; }, &AttachmentEdits::setPath)};
    };
    return rows;
}

} // namespace recount
