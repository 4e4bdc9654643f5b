using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Register;
using Regiotafel.Tests.Toegang.Rechten;

namespace Regiotafel.Tests.Huis;

/// <summary>
/// The wall between the register as it is stored and those who see a part of it. Who has a limited view is read from the table of
/// the matrix: a page that such a role may open gets the register through <see cref="Registerblik"/> alone.
/// </summary>
internal static class Leesmuur
{
    private const BindingFlags Alle =
        BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.DeclaredOnly;

    private static readonly string[] Beperkt = ["GM", "RA", "CIZ"];

    private static readonly Type[] Ruw =
    [
        typeof(RegisterLezer),
        typeof(RegisterGeheugen),
        typeof(Regiobeeld),
        typeof(RegisterInhoud),
        typeof(Registerrij),
        typeof(AanbodBeeld),
    ];

    private static readonly Type[] Rijen = [.. Ruw, typeof(Leesrij), typeof(VasthoudingBeeld)];

    /// <summary>Pages open to a limited role that name the raw register, themselves or in what they show.</summary>
    public static IEnumerable<string> RuwOpPagina(IEnumerable<Type> typen) =>
        from pagina in typen.Where(IsBeperkt)
        from ruw in Genoemd(pagina)
            .Concat(Getoond(pagina, []))
            .Concat(pagina.GetConstructors(Alle).SelectMany(c => c.GetParameters()).Select(p => p.ParameterType))
            .SelectMany(Delen)
            .Distinct()
        where Ruw.Contains(ruw)
        select $"{pagina.Name} reaches {ruw.Name}; take Registerblik";

    /// <summary>Types that ask for the raw register and are no page of a role that sees all; each must be known.</summary>
    public static IEnumerable<string> RuweLezers(IEnumerable<Type> typen) =>
        from type in typen
        where !type.IsSubclassOf(typeof(PageModel)) && Vraagt(type, typeof(RegisterLezer))
        select type.Name;

    /// <summary>What stands between a page open to a limited role and the database; each must be known.</summary>
    public static IEnumerable<string> Databaselezers(IReadOnlyCollection<Type> typen) =>
        typen
            .Where(t => IsBeperkt(t) || t.Name == "Leesapi" || t.Name == "Portfoliowerk")
            .SelectMany(t => Bereikbaar(t, typen, []))
            .Where(t => Vraagt(t, typeof(PortfolioDb)))
            .Select(t => t.Name)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    /// <summary>Sums that carry a row.</summary>
    public static IEnumerable<string> SomMetRij(IEnumerable<Type> typen) =>
        from som in typen
        where som.IsAssignableTo(typeof(ISom)) && !som.IsInterface
        from getoond in Getoond(som, []).SelectMany(Delen)
        where Rijen.Contains(getoond)
        select $"{som.Name} carries {getoond.Name}";

    private static bool IsBeperkt(Type type)
    {
        if (!type.IsSubclassOf(typeof(PageModel)))
        {
            return false;
        }
        var tabel = Matrixtabel.Lees();
        return type.GetMethods(Alle)
            .Select(m => m.GetCustomAttribute<HandelingAttribute>()?.Naam)
            .OfType<string>()
            .Any(h => Beperkt.Any(rol => tabel.Cel(h, rol) is not null));
    }

    private static bool Vraagt(Type type, Type dienst) =>
        type.GetConstructors(Alle).Any(c => c.GetParameters().Any(p => p.ParameterType == dienst));

    /// <summary>Types that the members of a page name.</summary>
    private static IEnumerable<Type> Genoemd(Type type) =>
        type.GetFields(Alle)
            .Select(f => f.FieldType)
            .Concat(type.GetProperties(Alle).Select(p => p.PropertyType))
            .Concat(
                type.GetMethods(Alle)
                    .SelectMany(m => m.GetParameters().Select(p => p.ParameterType).Append(m.ReturnType))
            );

    /// <summary>Types that can be reached from the properties of a type.</summary>
    private static IEnumerable<Type> Getoond(Type type, HashSet<Type> gezien)
    {
        foreach (var deel in type.GetProperties(Alle & ~BindingFlags.NonPublic).SelectMany(p => Delen(p.PropertyType)))
        {
            if (gezien.Add(deel))
            {
                yield return deel;
                if (Eigen(deel))
                {
                    foreach (var verder in Getoond(deel, gezien))
                    {
                        yield return verder;
                    }
                }
            }
        }
    }

    private static List<Type> Bereikbaar(Type type, IReadOnlyCollection<Type> typen, HashSet<Type> gezien)
    {
        if (!gezien.Add(type))
        {
            return [];
        }
        var diensten = type.GetConstructors(Alle)
            .SelectMany(c => c.GetParameters())
            .Select(p => p.ParameterType)
            .Where(p => typen.Contains(p) && Eigen(p));
        return [.. diensten.SelectMany(d => Bereikbaar(d, typen, gezien)), type];
    }

    private static bool Eigen(Type type) =>
        type.Namespace?.StartsWith("Regiotafel.", StringComparison.Ordinal) == true
        && !type.IsDefined(typeof(CompilerGeneratedAttribute));

    private static IEnumerable<Type> Delen(Type type) =>
        type.IsArray ? Delen(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Delen).Append(type)
        : [type];
}
