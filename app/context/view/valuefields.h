#pragma once

#include "context/view/editfield.h"

#include <functional>

class QComboBox;
class QSpinBox;

namespace recount
{

class GrowingText;

/// A number of a company, counted up and down or typed.
class NumberField : public EditField
{
    Q_OBJECT

public:
    using Read = std::function<int(const Pack &pack)>;
    using Edit = std::function<CompanyEdit(int number)>;

    struct Range {
        int least = 0;
        int most = 0;
    };

    NumberField(CompanyEditor &editor, const QString &name, Range range, Read read, Edit edit,
                QWidget *parent = nullptr);

    QSpinBox *number() const { return m_number; }
    void refresh(Pack &pack) override;

private:
    Read m_read;
    int m_known = 0;
    QSpinBox *m_number;
};

/// One of a few words.
class ChoiceField : public EditField
{
    Q_OBJECT

public:
    using Read = std::function<int(const Pack &pack)>;
    using Edit = std::function<CompanyEdit(int choice)>;

    ChoiceField(CompanyEditor &editor, const QString &name, const QStringList &choices, Read read,
                Edit edit, QWidget *parent = nullptr);

    QComboBox *choice() const { return m_choice; }
    void refresh(Pack &pack) override;

private:
    Read m_read;
    int m_known = -1;
    QComboBox *m_choice;
};

/// Several words with commas between them.
class WordsField : public EditField
{
    Q_OBJECT

public:
    using Read = std::function<QStringList(const Pack &pack)>;
    using Edit = std::function<CompanyEdit(const QStringList &words)>;

    WordsField(CompanyEditor &editor, const QString &name, const QString &prompt, Read read,
               Edit edit, QWidget *parent = nullptr);

    GrowingText *text() const { return m_text; }
    void refresh(Pack &pack) override;

private:
    Read m_read;
    QStringList m_known;
    GrowingText *m_text;
    bool m_refreshing = false;
};

/// "PostgreSQL, Docker" as a list: without empty words, each once.
QStringList wordsBetweenCommas(const QString &text);

} // namespace recount
