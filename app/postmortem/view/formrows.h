#pragma once

#include "postmortem/view/formfield.h"

class QPushButton;
class QVBoxLayout;

namespace recount
{

/// A list of a post-mortem in which each row has several fields: quickfixes, actions, factors.
struct RowsSpec {
    QString add; ///< the words on the button, "Add action"
    std::function<int(const PostMortem &values)> count;
    std::function<QString(const PostMortem &values, int row)> name; ///< "AI-2"
    std::function<QList<TextPatch>(const SourceText &source, const PostMortem &values)> added;
    std::function<QList<TextPatch>(const SourceText &source, const PostMortem &values, int row)>
        removed;
    /// The first one gets a line of its own, the others share the lines below it.
    std::function<QList<FieldSpec>(int row)> fields;
};

/// The rows, each with its fields and a button that deletes it, and a button that adds one.
class FormRows : public QWidget
{
    Q_OBJECT

public:
    FormRows(OpenPostMortem &document, RowsSpec spec, QWidget *parent = nullptr);

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
    };

    Row makeRow(int index);
    void nameRow(Row &row, const QString &name);

    OpenPostMortem &m_document;
    RowsSpec m_spec;
    QList<Row> m_rows;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    bool m_focusNew = false;
};

} // namespace recount
