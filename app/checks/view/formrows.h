#pragma once

#include "checks/view/formfield.h"
#include "widgets/glyphicon.h"

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace recount
{

class TextLabel;

/// The rows, each with its fields and a button that deletes it, and a button that adds one.
class FormRows : public QWidget
{
    Q_OBJECT

public:
    FormRows(CheckedDocument &document, BoundRows spec, QWidget *parent = nullptr);
    template <class Document, class Values>
    FormRows(Document &document, const RowsSpecOf<Values> &spec, QWidget *parent = nullptr)
        : FormRows(document, boundRows(document, spec), parent)
    {
    }

    void refresh();
    int count() const { return int(m_rows.size()); }
    QPushButton *addButton() const { return m_add; }
    /// The first field of a row; nullptr when there is no such row.
    FormField *firstField(int row) const;

private:
    struct Row {
        QWidget *widget = nullptr;
        QString name;
        QList<FormField *> fields;
        QToolButton *up = nullptr; ///< null where the order does not matter
        QToolButton *down = nullptr;
        QToolButton *remove = nullptr;
    };

    Row makeRow(int index);
    QToolButton *addButton(QWidget *card, Glyph glyph, const std::function<void()> &act);
    void addKey(QWidget *card, const QString &key, const std::function<void()> &act);
    void move(int row, int to);
    void remove(int row);
    void nameRow(Row &row, const QString &name);

    CheckedDocument &m_document;
    BoundRows m_spec;
    QList<Row> m_rows;
    QVBoxLayout *m_column;
    TextLabel *m_help = nullptr; ///< null where nothing is to be said
    QPushButton *m_add;
    bool m_focusNew = false;
};

} // namespace recount
