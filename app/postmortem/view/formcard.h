#pragma once

#include "checks/view/formrows.h"
#include "postmortem/view/openpostmortem.h"
#include "postmortem/view/postmortemfields.h"
#include "widgets/cardframe.h"

#include <QHash>

namespace recount
{

class ComputedLine;

/// Values of a post-mortem that belong together, under a heading. What it holds is added once,
/// from top to bottom.
class FormCard : public CardFrame
{
    Q_OBJECT

public:
    using Condition = std::function<bool(const PostMortem &values)>;
    using Text = std::function<QString(const PostMortem &values)>;

    /// The document outlives the card. Without a name it has no heading.
    FormCard(OpenPostMortem &document, const QString &name, QWidget *parent = nullptr);

    FormField *addField(const PostMortemField &spec);
    /// The Markdown of a section. Without a name above it, it is called like the section.
    FormField *addSection(SectionKind kind, const QString &prompt, const QString &name = {});
    /// Short fields beside each other, as many as there is room for.
    QList<FormField *> addGrid(const QList<PostMortemField> &specs);
    FormRows *addRows(const PostMortemRows &spec);
    /// A value that follows from others; left out while there is none.
    ComputedLine *addComputed(const QString &name, const Text &text);
    void addWidget(QWidget *widget);
    /// Leaves a field out at other times.
    void showWhile(QWidget *widget, const Condition &condition);

    virtual void refresh();

    /// Where its first value is written.
    virtual QWidget *firstPlace() const;
    /// Where that section is written; nullptr when it is none of its own.
    FormField *place(SectionKind kind) const { return m_sections.value(kind); }
    FormRows *rows() const { return m_rows.value(0); }

protected:
    OpenPostMortem &document() const { return m_document; }

private:
    OpenPostMortem &m_document;
    QString m_name;
    QList<FormField *> m_fields;
    QList<FormRows *> m_rows;
    QHash<SectionKind, FormField *> m_sections;
    QList<std::pair<ComputedLine *, Text>> m_computed;
    QList<std::pair<QWidget *, Condition>> m_conditions;
};

} // namespace recount
