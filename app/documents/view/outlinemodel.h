#pragma once

#include "documents/documentsurvey.h"

#include <QAbstractListModel>

namespace recount
{

/// The headings of a document, indented by their level.
class OutlineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { LineRole = Qt::UserRole, LevelRole };

    using QAbstractListModel::QAbstractListModel;

    void setHeadings(const QList<DocumentSurvey::Heading> &headings);
    /// Lines were inserted behind a line, or removed, until the headings are read again.
    void shiftLines(int line, int count);
    /// The row of the section that a line is in; -1 before the first.
    int rowOfLine(int line) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<DocumentSurvey::Heading> m_headings;
};

} // namespace recount
