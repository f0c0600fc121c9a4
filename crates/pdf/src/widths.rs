//! How the columns of a table share its width.

/// What a column asks for.
pub(crate) struct Wish {
    pub(crate) weight: f32,
    /// The width of its longest word, which should not be broken.
    pub(crate) least: f32,
}

/// Shares a width out by weight, but gives each column what it needs at least
/// if that is possible for all of them.
pub(crate) fn widths(wishes: &[Wish], total: f32) -> Vec<f32> {
    let least: f32 = wishes.iter().map(|wish| wish.least).sum();
    let mut fixed: Vec<bool> = vec![false; wishes.len()];
    loop {
        let mut room = total;
        let mut weights = 0.0;
        let mut open = 0.0_f32;
        for (wish, fixed) in wishes.iter().zip(&fixed) {
            if *fixed {
                room -= wish.least;
            } else {
                weights += wish.weight;
                open += 1.0;
            }
        }
        let share = |wish: &Wish| {
            if weights > 0.0 {
                room * wish.weight / weights
            } else {
                room / open.max(1.0)
            }
        };
        let short = wishes
            .iter()
            .zip(&fixed)
            .position(|(wish, fixed)| !fixed && share(wish) < wish.least);
        match short {
            Some(index) if least <= total => {
                if let Some(fixed) = fixed.get_mut(index) {
                    *fixed = true;
                }
            }
            _ => {
                let width = |(wish, fixed): (&Wish, &bool)| {
                    if *fixed { wish.least } else { share(wish) }
                };
                return wishes.iter().zip(&fixed).map(width).collect();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(wishes: &[(f32, f32)], expected: &[f32]) {
        let wishes: Vec<_> = wishes
            .iter()
            .map(|&(weight, least)| Wish { weight, least })
            .collect();
        assert_eq!(widths(&wishes, 100.0), expected);
    }

    #[test]
    fn widths_follow_the_weights() {
        check(&[(1.0, 0.0), (3.0, 0.0)], &[25.0, 75.0]);
    }

    #[test]
    fn a_column_gets_its_longest_word() {
        check(&[(1.0, 40.0), (3.0, 0.0), (3.0, 0.0)], &[40.0, 30.0, 30.0]);
    }

    #[test]
    fn columns_without_weight_share_evenly_or_get_what_they_need() {
        check(&[(0.0, 0.0), (0.0, 0.0)], &[50.0, 50.0]);
        check(&[(0.0, 20.0), (1.0, 0.0)], &[20.0, 80.0]);
    }

    #[test]
    fn too_many_long_words_fall_back_to_the_weights() {
        check(&[(1.0, 90.0), (1.0, 90.0)], &[50.0, 50.0]);
    }
}
