#pragma once

#include "runbook/view/openrunbook.h"
#include "runbook/view/runbookfields.h"
#include "runbook/view/runbookplace.h"

#include <QWidget>

class QVBoxLayout;

namespace recount
{

class FormField;
class FormRows;
class TextLabel;

/// The values of one place of an open runbook to be filled in.
class PlaceForm : public QWidget
{
    Q_OBJECT

public:
    /// The document outlives the form.
    explicit PlaceForm(OpenRunbook &document, QWidget *parent = nullptr);

    const RunbookPlace &place() const { return m_place; }
    void showPlace(const RunbookPlace &place);
    /// What was typed becomes edits now, as before saving.
    void commit();

Q_SIGNALS:
    void placeRequested(const recount::RunbookPlace &place);

private:
    void build();
    void addCard(const RunbookCard &card);
    void refresh();

    OpenRunbook &m_document;
    RunbookPlace m_place;
    QVBoxLayout *m_column;
    QWidget *m_page = nullptr; ///< everything of one place
    TextLabel *m_heading = nullptr;
    QList<FormField *> m_fields;
    QList<FormRows *> m_rows;
    struct Sometimes {
        QWidget *widget = nullptr;
        std::function<bool(const SourceText &source, const Runbook &values)> isShown;
    };
    QList<Sometimes> m_sometimes;
};

} // namespace recount
