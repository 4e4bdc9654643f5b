namespace Regiotafel.Toegang.Rechten;

/// <summary>How far a role reaches with one action; the letters are those of the matrix.</summary>
internal enum Bereik
{
    /// <summary>o: what belongs to the own organisation, in the own region.</summary>
    Organisatie,

    /// <summary>r: the own region.</summary>
    Regio,

    /// <summary>t: tables this person is a member of today.</summary>
    Tafel,

    /// <summary>c: cases owned by or put to the own organisation.</summary>
    Casus,

    /// <summary>e: own records.</summary>
    Eigen,

    /// <summary>n: the whole country.</summary>
    Nationaal,

    /// <summary>p: what is published.</summary>
    Gepubliceerd,
}
