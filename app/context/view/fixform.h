#pragma once

#include "packs/pack.h"

#include <QList>
#include <QWidget>

namespace recount
{

class CompanyEditor;
class EditField;
class TextLabel;

/// Everything of one fix, to be edited.
class FixForm : public QWidget
{
    Q_OBJECT

public:
    FixForm(CompanyEditor &editor, const QString &fixId, QWidget *parent = nullptr);

    QString fixId() const { return m_fixId; }
    void refresh(const Pack &pack);

private:
    QString m_fixId;
    QList<EditField *> m_fields;
    TextLabel *m_originMeaning = nullptr;
};

} // namespace recount
