//! The same invented round on every start: numbers that look like chance and are not (SplitMix64).

pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Random {
        Random(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// From 0 to below the limit; 0 when the limit is 0.
    pub fn below(&mut self, limit: u32) -> u32 {
        let number = self.next() % u64::from(limit.max(1));
        u32::try_from(number).unwrap_or(0)
    }

    pub fn below_i32(&mut self, limit: i32) -> i32 {
        i32::try_from(self.below(u32::try_from(limit).unwrap_or(1))).unwrap_or(0)
    }
}
