#include "runbook/view/placeform.h"

#include "checks/view/formrows.h"
#include "widgets/cardframe.h"
#include "widgets/columnslayout.h"
#include "widgets/textlabel.h"

#include <QApplication>
#include <QVBoxLayout>

namespace recount
{

namespace
{

constexpr int gap = 12;
constexpr int columns = 3;
constexpr int narrowestCharacters = 16;

} // namespace

PlaceForm::PlaceForm(OpenRunbook &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(gap, gap, gap, gap);
    m_column->setSpacing(0);
    build();
    connect(&document, &CheckedDocument::valuesChanged, this, &PlaceForm::refresh);
}

void PlaceForm::showPlace(const RunbookPlace &place)
{
    if (m_place == place)
        return;
    commit();
    m_place = place;
    build();
}

void PlaceForm::build()
{
    if (m_page) {
        // A signal of one of its fields may be what led here.
        m_page->hide();
        m_page->deleteLater();
    }
    m_fields.clear();
    m_rows.clear();
    m_sometimes.clear();
    m_page = new QWidget(this);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    m_heading = new TextLabel(TextLabel::Role::Heading, m_page);
    column->addWidget(m_heading);
    for (const RunbookCard &card : runbookCards(m_place))
        addCard(card);
    column->addStretch(1);
    m_column->addWidget(m_page);
    setFocusProxy(m_fields.isEmpty() ? static_cast<QWidget *>(m_rows.value(0))
                                     : m_fields.constFirst());
    refresh();
    m_page->show();
}

void PlaceForm::addCard(const RunbookCard &card)
{
    auto *frame = new CardFrame(m_page);
    QVBoxLayout *const column = frame->column();
    m_page->layout()->addWidget(frame);
    if (!card.name.isEmpty())
        column->addWidget(new TextLabel(TextLabel::Role::Heading, card.name, frame));
    if (!card.hint.isEmpty())
        column->addWidget(new TextLabel(TextLabel::Role::Small, card.hint, frame));
    const auto addField = [&](const RunbookField &spec, QWidget *parent) {
        auto *field = new FormField(m_document, spec, parent);
        if (!card.name.isEmpty())
            field->setFullName(spec.name.isEmpty() ? card.name
                                                   : tr("%1: %2").arg(card.name, spec.name));
        m_fields.append(field);
        return field;
    };
    for (const RunbookField &spec : card.wide)
        column->addWidget(addField(spec, frame));
    if (!card.narrow.isEmpty()) {
        auto *grid = new QWidget(frame);
        auto *cells = new ColumnsLayout(
            columns, narrowestCharacters * fontMetrics().averageCharWidth(), gap, grid);
        for (const RunbookField &spec : card.narrow)
            cells->addWidget(addField(spec, grid));
        column->addWidget(grid);
    }
    if (card.rows) {
        auto *rows = new FormRows(m_document, *card.rows, frame);
        m_rows.append(rows);
        column->addWidget(rows);
        if (card.areRowsShown)
            m_sometimes.append({rows, card.areRowsShown});
    }
    for (const RunbookField &spec : card.below) {
        FormField *const field = addField(spec, frame);
        column->addWidget(field);
        if (card.isBelowShown)
            m_sometimes.append({field, card.isBelowShown});
    }
}

void PlaceForm::commit()
{
    const QList<FormField *> all = findChildren<FormField *>();
    for (FormField *field : all)
        field->commit();
}

void PlaceForm::refresh()
{
    m_heading->setText(placeName(m_document.values(), m_place));
    for (FormField *field : std::as_const(m_fields))
        field->refresh();
    for (FormRows *rows : std::as_const(m_rows))
        rows->refresh();
    for (const Sometimes &one : std::as_const(m_sometimes)) {
        // Nothing goes away while somebody is in it.
        const bool hasFocus =
            QApplication::focusWidget() && one.widget->isAncestorOf(QApplication::focusWidget());
        one.widget->setVisible(hasFocus || one.isShown(m_document.source(), m_document.values()));
    }
}

} // namespace recount
