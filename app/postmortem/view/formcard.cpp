#include "postmortem/view/formcard.h"

#include "postmortem/postmortemedits.h"
#include "postmortem/view/computedline.h"
#include "postmortem/view/postmortemwords.h"
#include "widgets/columnslayout.h"
#include "widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace recount
{

namespace
{

constexpr int gap = 12;
constexpr int mostColumns = 2;
constexpr int narrowestCharacters = 24;

PostMortemField sectionSpec(SectionKind kind, const QString &prompt, const QString &name)
{
    PostMortemField spec;
    spec.name = name;
    spec.kind = FieldLooks::Kind::Text;
    spec.prompt = prompt;
    spec.read = [kind](const SourceText &source, const PostMortem &values) {
        return source.text(values.passage(kind).range);
    };
    spec.help = [kind](const PostMortem &values) {
        const PostMortemSection *const section = values.section(kind);
        return section ? section->help.text : QString();
    };
    spec.write = [kind](const SourceText &source, const PostMortem &values, const QString &text) {
        return PostMortemEdits(source, values).setSection(kind, text);
    };
    return spec;
}

} // namespace

FormCard::FormCard(OpenPostMortem &document, const QString &name, QWidget *parent)
    : CardFrame(parent), m_document(document), m_name(name)
{
    if (!name.isEmpty())
        column()->addWidget(new TextLabel(TextLabel::Role::Heading, name, this));
}

FormField *FormCard::addField(const PostMortemField &spec)
{
    auto *field = new FormField(m_document, spec, this);
    if (!m_name.isEmpty() && !spec.name.isEmpty())
        field->setFullName(m_name + QStringLiteral(": ") + spec.name);
    m_fields.append(field);
    column()->addWidget(field);
    return field;
}

FormField *FormCard::addSection(SectionKind kind, const QString &prompt, const QString &name)
{
    auto *field = new FormField(m_document, sectionSpec(kind, prompt, name), this);
    field->setFullName(name.isEmpty() ? sectionWord(kind) : name);
    m_fields.append(field);
    m_sections.insert(kind, field);
    column()->addWidget(field);
    return field;
}

QList<FormField *> FormCard::addGrid(const QList<PostMortemField> &specs)
{
    auto *grid = new QWidget(this);
    auto *cells = new ColumnsLayout(
        mostColumns, narrowestCharacters * fontMetrics().averageCharWidth(), gap, grid);
    QList<FormField *> fields;
    for (const PostMortemField &spec : specs) {
        auto *field = new FormField(m_document, spec, grid);
        if (!m_name.isEmpty())
            field->setFullName(m_name + QStringLiteral(": ") + spec.name);
        cells->addWidget(field);
        fields.append(field);
    }
    m_fields += fields;
    column()->addWidget(grid);
    return fields;
}

FormRows *FormCard::addRows(const PostMortemRows &spec)
{
    auto *rows = new FormRows(m_document, spec, this);
    m_rows.append(rows);
    column()->addWidget(rows);
    return rows;
}

ComputedLine *FormCard::addComputed(const QString &name, const Text &text)
{
    auto *line = new ComputedLine(name, this);
    m_computed.append({line, text});
    column()->addWidget(line);
    return line;
}

void FormCard::addWidget(QWidget *widget)
{
    column()->addWidget(widget);
}

void FormCard::showWhile(QWidget *widget, const Condition &condition)
{
    m_conditions.append({widget, condition});
}

void FormCard::refresh()
{
    const PostMortem &values = m_document.values();
    for (FormField *field : std::as_const(m_fields))
        field->refresh();
    for (FormRows *rows : std::as_const(m_rows))
        rows->refresh();
    for (const auto &[line, text] : std::as_const(m_computed)) {
        const QString value = text(values);
        line->setValue(value);
        line->setVisible(!value.isEmpty());
    }
    for (const auto &[widget, condition] : std::as_const(m_conditions))
        widget->setVisible(condition(values));
}

QWidget *FormCard::firstPlace() const
{
    if (!m_fields.isEmpty())
        return m_fields.constFirst();
    if (m_rows.isEmpty())
        return nullptr;
    FormRows *const rows = m_rows.constFirst();
    FormField *const last = rows->firstField(rows->count() - 1);
    return last ? static_cast<QWidget *>(last) : rows->addButton();
}

} // namespace recount
