#pragma once

#include "packs/pack.h"

#include <QWidget>

namespace recount
{

class CollapsibleSection;
class TextLabel;

/// The question in large type, what it tests above it, and *Think* folded below.
class QuestionHeader : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionHeader(QWidget *parent = nullptr);

    void showQuestion(const Question &question);

private:
    TextLabel *m_tests = nullptr;
    TextLabel *m_prompt = nullptr;
    CollapsibleSection *m_think = nullptr;
    TextLabel *m_thinkText = nullptr;
};

} // namespace recount
