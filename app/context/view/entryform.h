#pragma once

#include "packs/pack.h"

#include <QList>
#include <QWidget>

namespace recount
{

class CompanyEditor;
class EditField;
class TextLabel;

/// Everything of one timeline entry, to be edited.
class EntryForm : public QWidget
{
    Q_OBJECT

public:
    EntryForm(CompanyEditor &editor, const QString &entryId, QWidget *parent = nullptr);

    QString entryId() const { return m_entryId; }
    void refresh(const Pack &pack);

private:
    QString m_entryId;
    QList<EditField *> m_fields;
    TextLabel *m_originMeaning = nullptr;
};

} // namespace recount
